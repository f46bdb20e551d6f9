namespace CaseFlow.Runtime.Ports;

/// <summary>Which reporter, by values as <see cref="Searching.ReporterText"/> writes them.</summary>
/// <param name="Name">Part of the name; null for any.</param>
/// <param name="Phone">The beginning of the telephone number; null for any.</param>
public sealed record ReporterMatch(string? Name, string? Phone);
