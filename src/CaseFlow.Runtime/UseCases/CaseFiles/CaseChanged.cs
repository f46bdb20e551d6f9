using CaseFlow.Cases;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>A case was changed.</summary>
/// <param name="Case">The case.</param>
/// <param name="Number">The case number.</param>
/// <param name="Status">Its status identifier now.</param>
public sealed record CaseChanged(CaseId Case, string Number, string Status);
