using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>Who last performed an element's task.</summary>
/// <param name="Id">The task.</param>
/// <param name="Person">The person.</param>
/// <param name="At">When it was completed.</param>
public sealed record DoneTask(TaskId Id, string Person, Instant At);
