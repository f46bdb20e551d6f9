using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>That an audit was closed.</summary>
/// <param name="Reason">Why although findings are open; null when none is.</param>
/// <param name="Rectified">How many findings were settled.</param>
/// <param name="Total">How many there were.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record AuditClosure(string? Reason, int Rectified, int Total, string By, Instant At);
