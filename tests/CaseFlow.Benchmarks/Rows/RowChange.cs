namespace CaseFlow.Benchmarks.Rows;

/// <summary>One row that a step added, changed or took away.</summary>
/// <param name="Table">The table.</param>
/// <param name="Kind">I, U or D.</param>
/// <param name="Values">All columns after the change; before it for a row taken away.</param>
internal sealed record RowChange(string Table, char Kind, object[] Values);
