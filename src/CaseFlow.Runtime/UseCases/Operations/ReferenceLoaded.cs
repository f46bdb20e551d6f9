namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>What became of reference data.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Replaced">Whether it was stored; false when existing data was kept.</param>
public sealed record ReferenceLoaded(string Kind, bool Replaced);
