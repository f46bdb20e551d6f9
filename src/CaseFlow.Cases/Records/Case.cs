namespace CaseFlow.Cases.Records;

/// <summary>A case: the record that everything else is about (catalogue §1.2).</summary>
/// <param name="Id">The case's id.</param>
/// <param name="Number">The number people use.</param>
public sealed record Case(CaseId Id, string Number);
