using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>An open incident.</summary>
/// <param name="Key">Which incident.</param>
/// <param name="CaseNumber">The case number.</param>
/// <param name="Element">The element concerned.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Detail">What went wrong.</param>
/// <param name="At">Since when.</param>
public sealed record IncidentRow(IncidentKey Key, string CaseNumber, string Element, string Code, string Detail, Instant At);
