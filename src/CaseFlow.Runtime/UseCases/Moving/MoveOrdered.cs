namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Moving was ordered.</summary>
/// <param name="Batch">The id of the batch.</param>
/// <param name="Cases">How many cases it has.</param>
public sealed record MoveOrdered(string Batch, int Cases);
