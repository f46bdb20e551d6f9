using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>When a status was reached.</summary>
/// <param name="First">The first time.</param>
/// <param name="Last">The last time.</param>
public sealed record StatusMoments(Instant First, Instant Last);
