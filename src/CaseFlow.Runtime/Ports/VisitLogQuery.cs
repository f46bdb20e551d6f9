using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>Which logs of visits are read.</summary>
/// <param name="Head">Of which process.</param>
/// <param name="Reach">Of which cases.</param>
/// <param name="From">Only logs in which something happened at or after this moment; null for all.</param>
/// <param name="Before">Only logs that began before this moment; null for all.</param>
public sealed record VisitLogQuery(VisitLogHead Head, CaseReach Reach, Instant? From, Instant? Before);
