using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>What a person typed into the form of an open task and did not send yet. It is checked by nobody and stands in no journal.</summary>
/// <param name="Task">The task.</param>
/// <param name="Person">The person.</param>
/// <param name="Answers">Values by field name as typed.</param>
/// <param name="SavedAt">When it was kept.</param>
public sealed record TaskDraft(TaskId Task, string Person, ImmutableSortedDictionary<string, string> Answers, Instant SavedAt);
