namespace CaseFlow.Engine;

/// <summary>Every code that compiling gives in findings; all are blocking.</summary>
public static class FindingCodes
{
    /// <summary>The process has no elements.</summary>
    public const string ProcessEmpty = "engine.process.empty";

    /// <summary>Nothing in a process or sub-process can begin, or more than one none start event could.</summary>
    public const string NoStart = "engine.process.no-start";

    /// <summary>Two elements have the same id.</summary>
    public const string DuplicateId = "engine.element.duplicate-id";

    /// <summary>A sequence flow does not connect two elements of one scope.</summary>
    public const string FlowUnresolved = "engine.flow.unresolved";

    /// <summary>The default flow does not leave the element that names it.</summary>
    public const string DefaultUnknown = "engine.flow.default-unknown";

    /// <summary>The engine does not carry out this kind of element.</summary>
    public const string ElementUnsupported = "engine.element.unsupported";

    /// <summary>A start event at the top level waits for what nothing here tells it.</summary>
    public const string StartNever = "engine.start.never";

    /// <summary>A task names no action.</summary>
    public const string ActionMissing = "engine.action.missing";

    /// <summary>A named action is not in the action catalogue.</summary>
    public const string ActionUnknown = "engine.action.unknown";

    /// <summary>A named form does not exist.</summary>
    public const string FormUnknown = "engine.form.unknown";

    /// <summary>A called process does not exist, or none is named.</summary>
    public const string ProcessUnknown = "engine.process.unknown";

    /// <summary>A user task has no role, or one that does not exist.</summary>
    public const string RoleUnknown = "engine.role.unknown";

    /// <summary>A separation of duties names an element that is no user task of the process.</summary>
    public const string SeparationUnknown = "engine.work.separation-unknown";

    /// <summary>A task is to be returned to an element that is no user task of the process.</summary>
    public const string ReturnUnknown = "engine.work.return-unknown";

    /// <summary>What says that several people decide lacks something.</summary>
    public const string DecidersInvalid = "engine.work.deciders-invalid";

    /// <summary>A clock's unit or amount is not known to the calendar, or the moment it counts from is not known.</summary>
    public const string ClockInvalid = "engine.clock.invalid";

    /// <summary>A timer has no date, duration or clock.</summary>
    public const string TimerMissing = "engine.timer.missing";

    /// <summary>A timer's cycle is a cron expression and not a repetition as ISO 8601 writes it.</summary>
    public const string TimerCycle = "engine.timer.cycle";

    /// <summary>One of several definitions of an event cannot be thrown or waited for together with others there.</summary>
    public const string MultiplePart = "engine.multiple.part";

    /// <summary>An element waits for a message but names none.</summary>
    public const string MessageMissing = "engine.message.missing";

    /// <summary>An error end event names no error.</summary>
    public const string ErrorMissing = "engine.error.missing";

    /// <summary>An event throws or waits for a signal but names none.</summary>
    public const string SignalMissing = "engine.signal.missing";

    /// <summary>A conditional event has no condition.</summary>
    public const string ConditionMissing = "engine.condition.missing";

    /// <summary>A link does not lead to exactly one event of its name in its scope.</summary>
    public const string LinkUnmatched = "engine.link.unmatched";

    /// <summary>After an event-based gateway stands something that it cannot wait for, or that something else leads to.</summary>
    public const string EventGatewayTarget = "engine.gateway.event-target";

    /// <summary>An event sub-process does not begin at exactly one start event with a trigger, or is connected to something.</summary>
    public const string EventSubProcessMisdrawn = "engine.event-sub-process.misdrawn";

    /// <summary>A script names no variable for its result.</summary>
    public const string ScriptResultMissing = "engine.script.no-result";

    /// <summary>A business rule task names no decision.</summary>
    public const string DecisionMissing = "engine.decision.missing";

    /// <summary>A business rule task names no variable for its result.</summary>
    public const string DecisionResultMissing = "engine.decision.no-result";

    /// <summary>The decision of a business rule task is in no decision file of the procedure, or in several.</summary>
    public const string DecisionUnknown = "engine.decision.unknown";

    /// <summary>An activity that is carried out several times is counted neither by a number nor by a list, or by both.</summary>
    public const string LoopUncounted = "engine.loop.uncounted";

    /// <summary>Results are gathered without a list, or a list without results.</summary>
    public const string LoopOutput = "engine.loop.output";

    /// <summary>What the instances of a multi-instance activity throw is not named, or is nothing that can be thrown so.</summary>
    public const string LoopEvent = "engine.loop.event";

    /// <summary>Several flows meet at a complex gateway that does not say when it fires.</summary>
    public const string ActivationMissing = "engine.gateway.no-activation";

    /// <summary>A data association names an item that does not exist or cannot be read where it stands.</summary>
    public const string DataUnresolved = "engine.data.unresolved";

    /// <summary>A data association has several sources or no target, and does not say what is made of them.</summary>
    public const string DataUntransformed = "engine.data.untransformed";

    /// <summary>An assignment does not say what is copied, or where to by a name or a path of names.</summary>
    public const string DataAssignment = "engine.data.assignment";

    /// <summary>An input or output set names what is no data input or output of its element.</summary>
    public const string DataSetUnknown = "engine.data.set-unknown";

    /// <summary>An expression is not FEEL text.</summary>
    public const string ExpressionInvalid = "engine.expression.invalid";

    /// <summary>An expression declares a language other than FEEL.</summary>
    public const string ExpressionLanguage = "engine.expression.language";

    /// <summary>A boundary event sits on nothing that can have one, or has incoming flows.</summary>
    public const string BoundaryMisplaced = "engine.boundary.misplaced";

    /// <summary>A compensation event on an edge is not associated with exactly one activity for compensation of its scope, or flows leave it.</summary>
    public const string CompensationHandler = "engine.compensation.handler";

    /// <summary>A flow leads to or from an activity that is for compensation only.</summary>
    public const string CompensationFlow = "engine.compensation.flow";

    /// <summary>Compensation of an activity is thrown that the throwing event does not see.</summary>
    public const string CompensationTarget = "engine.compensation.target";

    /// <summary>More than one way to compensate an activity is drawn.</summary>
    public const string CompensationAmbiguous = "engine.compensation.ambiguous";

    /// <summary>A cancel event stands neither in nor on the edge of a transaction, or does not interrupt it.</summary>
    public const string CancelMisplaced = "engine.cancel.misplaced";
}
