using MediatR;

namespace CaseFlow.Runtime.UseCases.Places;

/// <summary>The places of the subtrees that a person oversees, and the place asked for with its own subtree when one is.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Within">
/// Only this place and what lies in it. Refused with <c>place.not-found</c> when there is none, <c>access.place</c> when the person does not
/// oversee it. Null for all.
/// </param>
public sealed record ListOwnPlaces(string Person, string? Within = null) : IRequest<Outcome<OwnPlaces>>;
