namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>The reporter of a case.</summary>
/// <param name="Anonymous">Whether the reporter stays anonymous.</param>
/// <param name="Masked">Whether name and contact are masked.</param>
/// <param name="Name">The name, masked or in full; null when not given or erased.</param>
/// <param name="Contact">The contact, masked or in full; null when not given or erased.</param>
public sealed record ReporterView(bool Anonymous, bool Masked, string? Name, string? Contact);
