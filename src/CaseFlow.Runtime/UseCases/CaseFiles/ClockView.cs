using CaseFlow.Calendar;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>A clock of a case.</summary>
/// <param name="Name">The clock's name.</param>
/// <param name="Explanation">The due moment and what explains it.</param>
/// <param name="StoppedAt">When it was stopped because the thing was done; null while it runs.</param>
/// <param name="Met">Whether it was met; null while it runs.</param>
/// <param name="Urgency">How it stands now.</param>
public sealed record ClockView(string Name, DueDate Explanation, Instant? StoppedAt, bool? Met, Urgency Urgency);
