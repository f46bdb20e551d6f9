using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Events;

/// <summary>
/// What happened in an instance: a closed family. Stored shapes are never edited and stored names never renamed; a new shape is a new case.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(StepBegan), "step")]
[JsonDerivedType(typeof(InstanceStarted), "started")]
[JsonDerivedType(typeof(InstanceSuspended), "suspended")]
[JsonDerivedType(typeof(InstanceResumed), "resumed")]
[JsonDerivedType(typeof(InstanceEnded), "ended")]
[JsonDerivedType(typeof(ElementEntered), "entered")]
[JsonDerivedType(typeof(ElementCompleted), "completed")]
[JsonDerivedType(typeof(ElementCancelled), "cancelled")]
[JsonDerivedType(typeof(ScopeOpened), "scope")]
[JsonDerivedType(typeof(FlowTaken), "flow")]
[JsonDerivedType(typeof(TokenWaiting), "waiting")]
[JsonDerivedType(typeof(TokensDropped), "dropped")]
[JsonDerivedType(typeof(VariablesSet), "variables")]
[JsonDerivedType(typeof(TimerArmed), "timer-armed")]
[JsonDerivedType(typeof(TimerFired), "timer-fired")]
[JsonDerivedType(typeof(TimerMoved), "timer-moved")]
[JsonDerivedType(typeof(TimerCancelled), "timer-cancelled")]
[JsonDerivedType(typeof(WorkItemOpened), "work-opened")]
[JsonDerivedType(typeof(WorkItemClosed), "work-closed")]
[JsonDerivedType(typeof(WorkItemDueChanged), "work-due")]
[JsonDerivedType(typeof(WorkReturned), "work-returned")]
[JsonDerivedType(typeof(WorkLent), "work-lent")]
[JsonDerivedType(typeof(WorkCameBack), "work-came-back")]
[JsonDerivedType(typeof(SubscriptionOpened), "message-awaited")]
[JsonDerivedType(typeof(MessageReceived), "message-received")]
[JsonDerivedType(typeof(SubscriptionClosed), "message-closed")]
[JsonDerivedType(typeof(ActionAsked), "action-asked")]
[JsonDerivedType(typeof(ActionDone), "action-done")]
[JsonDerivedType(typeof(ActionFailed), "action-failed")]
[JsonDerivedType(typeof(CallStarted), "call-started")]
[JsonDerivedType(typeof(CallEnded), "call-ended")]
[JsonDerivedType(typeof(CallCancelled), "call-cancelled")]
[JsonDerivedType(typeof(DecisionMade), "decided")]
[JsonDerivedType(typeof(LoopBegan), "loop")]
[JsonDerivedType(typeof(LoopInstanceBegan), "loop-instance")]
[JsonDerivedType(typeof(LoopInstanceDone), "loop-instance-done")]
[JsonDerivedType(typeof(LoopEventsDue), "loop-events")]
[JsonDerivedType(typeof(LoopEventThrown), "loop-event")]
[JsonDerivedType(typeof(GatewayActivated), "gateway-activated")]
[JsonDerivedType(typeof(GatewayReset), "gateway-reset")]
[JsonDerivedType(typeof(AdHocBegan), "ad-hoc")]
[JsonDerivedType(typeof(AdHocStarted), "ad-hoc-started")]
[JsonDerivedType(typeof(AdHocDone), "ad-hoc-done")]
[JsonDerivedType(typeof(ErrorThrown), "error")]
[JsonDerivedType(typeof(SignalAwaited), "signal-awaited")]
[JsonDerivedType(typeof(SignalReceived), "signal-received")]
[JsonDerivedType(typeof(SignalClosed), "signal-closed")]
[JsonDerivedType(typeof(SignalThrown), "signal")]
[JsonDerivedType(typeof(EscalationThrown), "escalation")]
[JsonDerivedType(typeof(ConditionAwaited), "condition-awaited")]
[JsonDerivedType(typeof(ConditionChanged), "condition")]
[JsonDerivedType(typeof(ConditionClosed), "condition-closed")]
[JsonDerivedType(typeof(DataAwaited), "data-awaited")]
[JsonDerivedType(typeof(DataArrived), "data-arrived")]
[JsonDerivedType(typeof(DataTaken), "data-taken")]
[JsonDerivedType(typeof(DataGiven), "data-given")]
[JsonDerivedType(typeof(DataStateSet), "data-state")]
[JsonDerivedType(typeof(CallFailed), "call-failed")]
[JsonDerivedType(typeof(MultipleAwaited), "multiple-awaited")]
[JsonDerivedType(typeof(PartHappened), "part-happened")]
[JsonDerivedType(typeof(MultipleClosed), "multiple-closed")]
[JsonDerivedType(typeof(PartReached), "part-reached")]
[JsonDerivedType(typeof(KeyLearned), "key-learned")]
[JsonDerivedType(typeof(TimerRepeats), "timer-repeats")]
[JsonDerivedType(typeof(TimerRecurred), "timer-recurred")]
[JsonDerivedType(typeof(MilestoneReached), "milestone")]
[JsonDerivedType(typeof(IncidentRaised), "incident")]
[JsonDerivedType(typeof(IncidentResolved), "incident-resolved")]
[JsonDerivedType(typeof(InstanceModified), "modified")]
[JsonDerivedType(typeof(TokenRemoved), "token-removed")]
[JsonDerivedType(typeof(LoopInstanceCalledOff), "loop-instance-off")]
[JsonDerivedType(typeof(IncidentSettled), "incident-settled")]
[JsonDerivedType(typeof(ResultsGiven), "results-given")]
[JsonDerivedType(typeof(VariablesRemoved), "variables-removed")]
[JsonDerivedType(typeof(CompensationEnabled), "compensable")]
[JsonDerivedType(typeof(CompensationThrown), "compensation")]
[JsonDerivedType(typeof(TransactionCancelled), "transaction-cancelled")]
[JsonDerivedType(typeof(CompensationBegan), "compensation-began")]
[JsonDerivedType(typeof(CompensationHandlerBegan), "compensates")]
[JsonDerivedType(typeof(ScopeRestored), "scope-restored")]
[JsonDerivedType(typeof(ScopeClosed), "scope-closed")]
[JsonDerivedType(typeof(CompensationEnded), "compensation-ended")]
[JsonDerivedType(typeof(InstanceMigrated), "migrated")]
[JsonDerivedType(typeof(VisitMoved), "visit-moved")]
[JsonDerivedType(typeof(JoinMoved), "join-moved")]
[JsonDerivedType(typeof(WorkItemRedrawn), "work-redrawn")]
public abstract partial record ProcessEvent
{
    private ProcessEvent()
    {
    }

    /// <summary>A command was accepted; the first event of every step.</summary>
    /// <param name="At">The step's moment: the command's, or the last step's when the clock was set back.</param>
    public sealed record StepBegan(Instant At) : ProcessEvent;

    /// <summary>The instance was started.</summary>
    /// <param name="StartEvent">The start event; null for a process that begins at its elements without incoming flow.</param>
    public sealed record InstanceStarted(ElementId? StartEvent) : ProcessEvent;

    /// <summary>The clocks were stopped.</summary>
    public sealed record InstanceSuspended : ProcessEvent;

    /// <summary>The clocks run again.</summary>
    public sealed record InstanceResumed : ProcessEvent;

    /// <summary>The instance ended; nothing in it is alive any more.</summary>
    /// <param name="Status">How: completed, terminated, cancelled or failed.</param>
    /// <param name="ErrorCode">The BPMN error's code when it failed.</param>
    /// <param name="Reason">Why, when it was cancelled.</param>
    public sealed record InstanceEnded(State.InstanceStatus Status, string? ErrorCode, string? Reason) : ProcessEvent;

    /// <summary>Variables received values.</summary>
    /// <param name="Scope">The scope that holds them.</param>
    /// <param name="Values">The values by name; other variables keep theirs.</param>
    public sealed record VariablesSet(ElementInstanceId Scope, ImmutableSortedDictionary<string, FeelValue> Values) : ProcessEvent;

    /// <summary>The case reached a milestone.</summary>
    /// <param name="Element">Where.</param>
    /// <param name="Status">The status of the case life-cycle.</param>
    public sealed record MilestoneReached(ElementId Element, string Status) : ProcessEvent;

    /// <summary>The instance cannot go on at one place.</summary>
    /// <param name="Incident">The incident's number.</param>
    /// <param name="Visit">The visit that is stuck.</param>
    /// <param name="Element">Its element.</param>
    /// <param name="Code">Stable dotted code.</param>
    /// <param name="Detail">What went wrong, in English.</param>
    /// <param name="Stage">What a retry does again.</param>
    public sealed record IncidentRaised(
        long Incident,
        ElementInstanceId Visit,
        ElementId Element,
        string Code,
        string Detail,
        State.RetryStage Stage) : ProcessEvent;

    /// <summary>An incident is no longer open: it is tried again, or its visit ended otherwise.</summary>
    /// <param name="Incident">The incident's number.</param>
    public sealed record IncidentResolved(long Incident) : ProcessEvent;
}
