using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.Demands;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>
/// Begins a procedure by hand: opens a case that nobody reported. Only holders of a role that the procedure names as starter may, at the place or
/// above it. The same idempotency key gives the same answer again and opens nothing.
/// </summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Place">The unit that it is about.</param>
/// <param name="Title">What it is about, in one line of 1 to <see cref="LongestTitle"/> characters.</param>
/// <param name="Values">Values of the mechanism's registration form by field name, as submitted.</param>
/// <param name="Person">Who begins it.</param>
/// <param name="IdempotencyKey">Made by the sender once for each beginning, 8 to 100 characters.</param>
public sealed record StartProcedure(
    string Mechanism,
    string Place,
    string Title,
    ImmutableSortedDictionary<string, string> Values,
    string Person,
    string IdempotencyKey) : IRequest<Outcome<DemandReceipt>>
{
    /// <summary>The longest title, in characters.</summary>
    public const int LongestTitle = 200;

    /// <summary>The name under which what is wrong with the title is reported, as a field of the form.</summary>
    public const string TitleField = "title";

    /// <summary>The name under which what is wrong with the place is reported, as a field of the form.</summary>
    public const string PlaceField = "place";
}
