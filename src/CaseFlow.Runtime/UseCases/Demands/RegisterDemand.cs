using System.Collections.Immutable;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>
/// Registers a demand: opens a case and starts its procedure. The same idempotency key gives the same answer again and opens nothing.
/// </summary>
/// <param name="Channel">How it came in: a channel identifier such as <c>web</c>, <c>qr</c>, <c>reception-day</c>, <c>hotline-12345</c>.</param>
/// <param name="Place">The unit the demand is about: compound, grid or building.</param>
/// <param name="Category">The category; null while nobody has classified it.</param>
/// <param name="Text">What it is about, 1 to 2,000 characters.</param>
/// <param name="Photos">Ids of stored files, at most 6.</param>
/// <param name="ReporterName">The reporter's name; null when not given. Ignored when anonymous.</param>
/// <param name="ReporterContact">The reporter's telephone; null when not given. Ignored when anonymous.</param>
/// <param name="Anonymous">Whether the reporter stays anonymous.</param>
/// <param name="RegisteredBy">The person who registers it for someone; null when the reporter does.</param>
/// <param name="IdempotencyKey">Made by the sender once for each demand, 8 to 100 characters.</param>
public sealed record RegisterDemand(
    string Channel,
    string Place,
    string? Category,
    string Text,
    ImmutableArray<string> Photos,
    string? ReporterName,
    string? ReporterContact,
    bool Anonymous,
    string? RegisteredBy,
    string IdempotencyKey) : IRequest<Outcome<DemandReceipt>>
{
    /// <summary>The mechanism whose procedure is started.</summary>
    public string Mechanism { get; init; } = "on-demand-handling";

    /// <summary>The title of a procedure that a person begins by hand and nobody reported; null for a demand.</summary>
    internal string? StartedTitle { get; init; }

    /// <summary>A digest of the whole request when a program sends it: its key used for another request is refused. Null for pages.</summary>
    public string? Digest { get; init; }

    /// <summary>Who brings the demand: person, household, enterprise or shop.</summary>
    public string ReporterKind { get; init; } = "person";

    /// <summary>Further values of the mechanism's registration form by field name, as submitted.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
