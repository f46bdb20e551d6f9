using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>The rows of a table as texts.</summary>
/// <param name="Rows">The rows that are not empty: for each the cells by column name as submitted, empty ones left out.</param>
/// <param name="Problems">Why the rows could not be read as a whole; empty when they could.</param>
public sealed record TableText(ImmutableArray<ImmutableSortedDictionary<string, string>> Rows, ImmutableArray<FieldProblem> Problems);
