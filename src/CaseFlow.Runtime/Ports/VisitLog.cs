using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>What a step adds to the log of the visits of one process instance. Figures of steps are counted from these logs.</summary>
/// <param name="Case">The case.</param>
/// <param name="Instance">The instance's number within the case.</param>
/// <param name="At">The latest moment that is told of.</param>
/// <param name="Text">What is added, as <c>VisitLogs</c> writes it: ASCII.</param>
/// <param name="Begins">Of which procedure the log begins; null when it goes on.</param>
public sealed record VisitLog(CaseId Case, int Instance, Instant At, string Text, VisitLogHead? Begins);
