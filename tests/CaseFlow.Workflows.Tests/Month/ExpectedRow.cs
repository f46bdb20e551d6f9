namespace CaseFlow.Workflows.Tests.Month;

/// <summary>A row that a ledger must have, by the staff's notes.</summary>
/// <param name="Procedure">Whose ledger.</param>
/// <param name="Ledger">The ledger.</param>
/// <param name="Cells">The cells that were noted; an empty one is null.</param>
internal sealed record ExpectedRow(string Procedure, string Ledger, params (string Column, string? Cell)[] Cells);
