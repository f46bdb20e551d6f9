namespace CaseFlow.Engine;

/// <summary>Every code that the engine gives in rejections and incidents; an action's failure keeps the action's own code.</summary>
public static class EngineCodes
{
    /// <summary>Rejection: an instance is started that was started before.</summary>
    public const string AlreadyStarted = "engine.instance.already-started";

    /// <summary>Rejection: a command reaches an instance before its start.</summary>
    public const string NotStarted = "engine.instance.not-started";

    /// <summary>Rejection: a command reaches an instance that has ended.</summary>
    public const string Ended = "engine.instance.ended";

    /// <summary>Rejection: the command does not fit while the instance is suspended.</summary>
    public const string Suspended = "engine.instance.suspended";

    /// <summary>Rejection: an instance is resumed that is not suspended.</summary>
    public const string NotSuspended = "engine.instance.not-suspended";

    /// <summary>Rejection: the start event named does not exist at the top level.</summary>
    public const string StartUnknown = "engine.start.unknown";

    /// <summary>Rejection: no start event is named and there is not exactly one none start event.</summary>
    public const string StartAmbiguous = "engine.start.ambiguous";

    /// <summary>Rejection: a work item is completed that is not open.</summary>
    public const string WorkItemNotOpen = "engine.work-item.not-open";

    /// <summary>Rejection: work is returned to an element that is no user task of the process.</summary>
    public const string ReturnTargetUnfit = "engine.return.target-unfit";

    /// <summary>Rejection: work is returned to an element that does not lie before it.</summary>
    public const string ReturnNotBefore = "engine.return.not-before";

    /// <summary>Rejection: work is to come straight back from a part that is not open around it.</summary>
    public const string ReturnNotAround = "engine.return.not-around";

    /// <summary>Rejection: work is returned into a part whose complex gateway counts branches that were done before.</summary>
    public const string ReturnJoinUnfit = "engine.return.join-unfit";

    /// <summary>Incident: the list of those who decide is empty.</summary>
    public const string DecidersNone = "engine.deciders.none";

    /// <summary>Incident: one of several who decide completed the work without saying what they decide.</summary>
    public const string DecidersSilent = "engine.deciders.silent";

    /// <summary>Rejection: a timer fires that is not armed.</summary>
    public const string TimerNotArmed = "engine.timer.not-armed";

    /// <summary>Rejection: a timer fires before it is due.</summary>
    public const string TimerNotDue = "engine.timer.not-due";

    /// <summary>Rejection: a message is delivered that nothing waits for.</summary>
    public const string MessageNotAwaited = "engine.message.not-awaited";

    /// <summary>Rejection: a signal is delivered that nothing waits for.</summary>
    public const string SignalNotAwaited = "engine.signal.not-awaited";

    /// <summary>Rejection: what a place waits for is to happen, but nothing waits there.</summary>
    public const string WaitNotArmed = "engine.wait.not-armed";

    /// <summary>Rejection: an action is answered that is not waited for.</summary>
    public const string ActionNotAsked = "engine.action.not-asked";

    /// <summary>Rejection: a call is answered that is not waited for.</summary>
    public const string CallNotWaiting = "engine.call.not-waiting";

    /// <summary>Rejection: an incident is retried that is not open.</summary>
    public const string IncidentNotOpen = "engine.incident.not-open";

    /// <summary>Rejection: the flow named to resolve an incident does not leave the element.</summary>
    public const string IncidentFlowUnknown = "engine.incident.flow-unknown";

    /// <summary>Rejection: an incident can be resolved by hand only with a flow named.</summary>
    public const string IncidentFlowNeeded = "engine.incident.flow-needed";

    /// <summary>Rejection: a scope that is to hold variables is not open.</summary>
    public const string ScopeNotOpen = "engine.scope.not-open";

    /// <summary>Rejection: variables are deleted that do not exist.</summary>
    public const string VariablesUnknown = "engine.variables.unknown";

    /// <summary>Rejection: a modification names nothing to change.</summary>
    public const string ModifyEmpty = "engine.modify.empty";

    /// <summary>Rejection: an earlier instruction of the same modification ended the instance.</summary>
    public const string ModifyEnded = "engine.modify.ended";

    /// <summary>Rejection: a visit is cancelled or moved that is not open.</summary>
    public const string ModifyVisitNotOpen = "engine.modify.visit-not-open";

    /// <summary>Rejection: nothing stands on the element that is cancelled.</summary>
    public const string ModifyNothingThere = "engine.modify.nothing-there";

    /// <summary>Rejection: no token, or tokens of several scopes, wait at the join by that flow.</summary>
    public const string ModifyTokenUnclear = "engine.modify.token-unclear";

    /// <summary>Rejection: the process has no such element.</summary>
    public const string ModifyElementUnknown = "engine.modify.element-unknown";

    /// <summary>Rejection: the process has no such flow.</summary>
    public const string ModifyFlowUnknown = "engine.modify.flow-unknown";

    /// <summary>Rejection: no token can be put there: a boundary event, an event sub-process or its start.</summary>
    public const string ModifyTargetUnfit = "engine.modify.target-unfit";

    /// <summary>Rejection: an event-based gateway waits in place of the element.</summary>
    public const string ModifyBehindEventGateway = "engine.modify.behind-event-gateway";

    /// <summary>Rejection: the scope named is not open or does not lie around the element.</summary>
    public const string ModifyScopeUnfit = "engine.modify.scope-unfit";

    /// <summary>Rejection: a sub-process around the element is open several times; one must be named.</summary>
    public const string ModifyScopeAmbiguous = "engine.modify.scope-ambiguous";

    /// <summary>Rejection: an event sub-process or repeated activity around the element is not open and cannot be opened from inside.</summary>
    public const string ModifyScopeClosed = "engine.modify.scope-closed";

    /// <summary>Rejection: what sits on the edge of a sub-process around the element cannot be armed.</summary>
    public const string ModifyScopeNotOpenable = "engine.modify.scope-not-openable";

    /// <summary>Rejection: a join would wait for ever for a flow by which no token can come any more.</summary>
    public const string ModifyJoinStarved = "engine.modify.join-starved";

    /// <summary>Refusal of a migration: the plan is for other versions.</summary>
    public const string MigrateVersion = "engine.migrate.version";

    /// <summary>Refusal of a migration: the plan names an element or flow that does not exist or is mapped twice, or a flow that does not lead to the counterpart of its join.</summary>
    public const string MigrateMappingInvalid = "engine.migrate.mapping-invalid";

    /// <summary>Refusal of a migration: two elements of different kinds are mapped to each other.</summary>
    public const string MigrateKindDiffers = "engine.migrate.kind-differs";

    /// <summary>Refusal of a migration: an event on an edge, an event sub-process or what follows an event-based gateway does not belong to the counterpart of what it belonged to.</summary>
    public const string MigrateEdgeDiffers = "engine.migrate.edge-differs";

    /// <summary>Refusal of a migration: something waits at an element that is mapped to nothing.</summary>
    public const string MigrateUnmapped = "engine.migrate.unmapped";

    /// <summary>Refusal of a migration: what is open would have to leave the sub-process it lies in.</summary>
    public const string MigrateScopeLeft = "engine.migrate.scope-left";

    /// <summary>Refusal of a migration: a sub-process that is drawn around what is open cannot be opened.</summary>
    public const string MigrateScopeClosed = "engine.migrate.scope-closed";

    /// <summary>Refusal of a migration: an open sub-process that is not drawn any more repeats or holds data or something to compensate.</summary>
    public const string MigrateScopeHeld = "engine.migrate.scope-held";

    /// <summary>Refusal of a migration: an activity that is open is not carried out as often, or knows and gives other things.</summary>
    public const string MigrateLoopDiffers = "engine.migrate.loop-differs";

    /// <summary>Refusal of a migration: a decision of several people is under way and would be counted by another rule.</summary>
    public const string MigrateDecidersDiffer = "engine.migrate.deciders-differ";

    /// <summary>Refusal of a migration: an action or a called process that is waited for is not the one of the new version.</summary>
    public const string MigrateActionDiffers = "engine.migrate.action-differs";

    /// <summary>Refusal of a migration: an open element takes or gives other data in the new version.</summary>
    public const string MigrateDataDiffers = "engine.migrate.data-differs";

    /// <summary>Refusal of a migration: a timer cannot run on and has to be counted anew.</summary>
    public const string MigrateTimerUnfit = "engine.migrate.timer-unfit";

    /// <summary>Refusal of a migration: of an event with several definitions some happened already, and the new version has others.</summary>
    public const string MigratePartsHappened = "engine.migrate.parts-happened";

    /// <summary>Refusal of a migration: a compensation is under way.</summary>
    public const string MigrateCompensating = "engine.migrate.compensating";

    /// <summary>Refusal of a migration: what completed and can be compensated would be lost.</summary>
    public const string MigrateCompletedUnmapped = "engine.migrate.completed-unmapped";

    /// <summary>Refusal of a migration: a token waits at a join and nothing says by which flow it counts as having come.</summary>
    public const string MigrateJoinFlow = "engine.migrate.join-flow";

    /// <summary>Refusal of a migration: a join could wait for ever for a branch that was never begun.</summary>
    public const string MigrateJoinStarved = "engine.migrate.join-starved";

    /// <summary>Refusal of a migration: two tokens could come to one place, and what follows would be done twice.</summary>
    public const string MigrateTokensMeet = "engine.migrate.tokens-meet";

    /// <summary>Refusal of a migration: what can come of the tokens has too many ways to be followed.</summary>
    public const string MigrateTooManyWays = "engine.migrate.too-many-ways";

    /// <summary>Refusal of a migration: what is to wait in the new version cannot begin to.</summary>
    public const string MigrateNotArmed = "engine.migrate.not-armed";

    /// <summary>Refusal of a migration: nothing runs in an ad-hoc sub-process that says no more when it is done.</summary>
    public const string MigrateAdHocIdle = "engine.migrate.ad-hoc-idle";

    /// <summary>Notice about a migration: what completed before it cannot be compensated after it.</summary>
    public const string MigrateNotKept = "engine.migrate.not-kept";

    /// <summary>Refusal of moving back: something has happened since the instance was moved.</summary>
    public const string MigrateChangedSince = "engine.migrate.changed-since";

    /// <summary>Refusal of moving back: not all would be as it was.</summary>
    public const string MigrateNotReversible = "engine.migrate.not-reversible";

    /// <summary>Incident: an automatic part of the process moved too many tokens in one step, probably an endless loop.</summary>
    public const string StepTooLong = "engine.step.too-long";

    /// <summary>Incident: an expression could not be evaluated, or gave a value of the wrong kind.</summary>
    public const string ExpressionFailed = "engine.expression.failed";

    /// <summary>Incident: no condition at an exclusive or inclusive gateway holds and it has no default flow.</summary>
    public const string GatewayNoFlow = "engine.gateway.no-flow";

    /// <summary>Incident: all flows that leave an activity or event are conditional, none holds and it has no default flow.</summary>
    public const string ActivityNoFlow = "engine.activity.no-flow";

    /// <summary>Incident: a timer's text or value is not a moment or a duration, or lies out of range.</summary>
    public const string TimerInvalid = "engine.timer.invalid";

    /// <summary>Incident: a decision could not be made.</summary>
    public const string DecisionFailed = "engine.decision.failed";

    /// <summary>Rejection: an activity is begun in an ad-hoc sub-process that is not open, or done.</summary>
    public const string AdHocNotOpen = "engine.ad-hoc.not-open";

    /// <summary>Rejection: what is to be begun in an ad-hoc sub-process is none of its activities, or a flow leads to it.</summary>
    public const string AdHocNotEnabled = "engine.ad-hoc.not-enabled";

    /// <summary>Rejection: a second activity is begun in an ad-hoc sub-process where only one may run at a time.</summary>
    public const string AdHocBusy = "engine.ad-hoc.busy";

    /// <summary>Incident: how often an activity is to be carried out is no whole number from 0, or no list.</summary>
    public const string LoopInvalid = "engine.loop.invalid";

    /// <summary>Incident: an activity is to be carried out more often than is allowed.</summary>
    public const string LoopTooMany = "engine.loop.too-many";

    /// <summary>Rejection or incident: no input set of a called process or of a throwing event has all its required inputs.</summary>
    public const string DataInputMissing = "engine.data.input-missing";

    /// <summary>Incident: no output set has all its required outputs.</summary>
    public const string DataOutputMissing = "engine.data.output-missing";

    /// <summary>Incident: an assignment leads into a value that has no entries.</summary>
    public const string DataPathInvalid = "engine.data.path-invalid";

    /// <summary>Incident: a clock has no due moment within the calendar.</summary>
    public const string ClockFailed = "engine.clock.failed";
}
