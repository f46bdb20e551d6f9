using System.Collections.Immutable;
using CaseFlow.Runtime.Lists;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>A version of a reference list with all versions beside it.</summary>
/// <param name="List">The version's content.</param>
/// <param name="Shown">Which version it is.</param>
/// <param name="Versions">All versions, newest first.</param>
/// <param name="Difference">What the shown version differs in from the one to compare with; null without comparison.</param>
/// <param name="MayEdit">Whether the person may publish versions.</param>
public sealed record ReferenceListView(
    ReferenceList List, ListVersionView Shown, ImmutableArray<ListVersionView> Versions, ListDifference? Difference, bool MayEdit)
{
    /// <summary>Whether the program brings a file of the list that differs from every published version.</summary>
    public bool IsFileNew { get; init; }
}
