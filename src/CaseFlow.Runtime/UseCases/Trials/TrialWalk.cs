using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Runtime.UseCases.Traces;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>A walk as far as it has come.</summary>
/// <param name="Trial">The trial with what came of each step.</param>
/// <param name="Summary">The case in short.</param>
/// <param name="Instances">The paths of its process instances, the root first.</param>
/// <param name="Now">The moment on the virtual clock.</param>
/// <param name="NextTimer">When the next timer fires; null for none.</param>
/// <param name="HasEnded">Whether everything has come to an end.</param>
/// <param name="Tasks">The tasks that wait.</param>
/// <param name="Task">The task that is shown, as staff see it; null for none.</param>
/// <param name="Clocks">The clocks of the case.</param>
/// <param name="Milestones">The milestones it reached.</param>
/// <param name="Incidents">What got stuck.</param>
/// <param name="Facts">What is recorded in the case, and its values; personal ones are left out.</param>
/// <param name="Sent">What would have been sent, in order.</param>
/// <param name="Awaited">The messages and signals that something waits for.</param>
/// <param name="Names">The names of elements that occur in the trial, by id as the trial has it.</param>
public sealed record TrialWalk(
    Trial Trial,
    CaseSummary Summary,
    ImmutableArray<InstanceTrace> Instances,
    Instant Now,
    Instant? NextTimer,
    bool HasEnded,
    ImmutableArray<TrialTask> Tasks,
    TaskView? Task,
    ImmutableArray<ClockView> Clocks,
    ImmutableArray<MilestoneView> Milestones,
    ImmutableArray<IncidentView> Incidents,
    ImmutableArray<CaseFact> Facts,
    ImmutableArray<TrialMessage> Sent,
    ImmutableArray<TrialAwaited> Awaited,
    ImmutableDictionary<string, string> Names)
{
    /// <summary>The flows taken in the last step, by instance.</summary>
    public ImmutableHashSet<(int Instance, string Flow)> Fresh { get; init; } = [];

    /// <summary>The steps of the tried process that run an action.</summary>
    public ImmutableArray<TrialAction> Actions { get; init; } = [];

    /// <summary>As whom the task is shown; null for nobody.</summary>
    public string? As { get; init; }
}
