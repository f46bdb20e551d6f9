namespace CaseFlow.Runtime.UseCases.Heat;

/// <summary>Logs of visits were made.</summary>
/// <param name="Cases">Of how many cases.</param>
public sealed record VisitLogsFilled(int Cases);
