using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>A reference list. Everyone who is signed in may read it. Refused with <c>lists.not-found</c>.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="List">The list's id.</param>
/// <param name="Version">Which version; null for the one in force now, or the newest when none is.</param>
/// <param name="CompareWith">A version to compare it with; null for none.</param>
public sealed record GetReferenceList(string Person, string List, long? Version = null, long? CompareWith = null) : IRequest<Outcome<ReferenceListView>>
{
    /// <summary>The list's file as the program brings it, to find out whether it was ever published; null for none.</summary>
    public string? File { get; init; }
}
