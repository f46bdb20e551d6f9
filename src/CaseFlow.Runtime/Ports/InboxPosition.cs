using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>A place in the order of an inbox: by due moment, then by task.</summary>
/// <param name="Due">The due moment of the row; null for a row without one, which comes last.</param>
/// <param name="Task">The row's task.</param>
public sealed record InboxPosition(Instant? Due, TaskId Task);
