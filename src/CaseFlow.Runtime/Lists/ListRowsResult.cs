using System.Collections.Immutable;

namespace CaseFlow.Runtime.Lists;

/// <summary>What came of checking rows.</summary>
/// <param name="Entries">The entries; those with wrong cells are left out.</param>
/// <param name="Problems">Every problem; the field is <c>rows[1].column</c>, counted from 1.</param>
public sealed record ListRowsResult(ImmutableArray<ListEntry> Entries, ImmutableArray<FieldProblem> Problems);
