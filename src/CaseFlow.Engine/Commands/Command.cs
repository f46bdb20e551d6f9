using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Commands;

/// <summary>What an instance can be told to do: a closed family. A command that does not fit is rejected and changes nothing.</summary>
/// <param name="Context">Moment, actor and calendar.</param>
public abstract record Command(StepContext Context)
{
    /// <summary>Starts the instance. Rejected when it was started before.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="StartEvent">The start event; null for the one none start event.</param>
    /// <param name="Variables">Process variables to begin with.</param>
    public sealed record StartInstance(StepContext Context, ElementId? StartEvent, ImmutableSortedDictionary<string, FeelValue> Variables) : Command(Context)
    {
        /// <summary>Whether a call activity starts it: rejected then when no input set of the process has all its required inputs among the variables.</summary>
        public bool IsCalled { get; init; }

        /// <summary>What correlation keys are read from when a message begins the instance; its variables, unless more is said.</summary>
        public ImmutableSortedDictionary<string, FeelValue> Payload { get; init; } = Variables;
    }

    /// <summary>Completes an open work item of a user task. Rejected when it is not open.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Item">The work item.</param>
    /// <param name="Variables">Values that the work gave.</param>
    public sealed record CompleteWorkItem(StepContext Context, ElementInstanceId Item, ImmutableSortedDictionary<string, FeelValue> Variables) : Command(Context);

    /// <summary>
    /// Returns an open work item to a user task that lies before it, which the host knows to have been done 退回. What followed from that task is
    /// taken back: tokens behind it are cancelled, closed sub-processes around it are opened again, and a join behind it counts branches without
    /// a token as arrived. Rejected when the item is not open or the element does not lie before it.
    /// </summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Item">The work item.</param>
    /// <param name="Element">The user task it is returned to.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="ThenBack">
    /// Whether it comes straight back: nothing is taken back then, the user task is only done once more beside everything else, and the work item
    /// opens again when that is done. Rejected when the scope of the element is not open around the item.
    /// </param>
    public sealed record ReturnWorkItem(StepContext Context, ElementInstanceId Item, ElementId Element, string Reason, bool ThenBack) : Command(Context);

    /// <summary>
    /// Begins an activity of an ad-hoc sub-process, once more or before its turn. Rejected when the sub-process is not open or done, when a flow
    /// leads to the activity, or when only one may run at a time and another runs.
    /// </summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="AdHoc">The visit to the ad-hoc sub-process.</param>
    /// <param name="Element">The activity.</param>
    public sealed record StartActivity(StepContext Context, ElementInstanceId AdHoc, ElementId Element) : Command(Context);

    /// <summary>Fires an armed timer. Rejected when it is not armed, or when its due moment is later than the command's.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Timer">The waiting timer event.</param>
    public sealed record FireTimer(StepContext Context, ElementInstanceId Timer) : Command(Context);

    /// <summary>
    /// Delivers a message to the oldest waiting subscription of that name. Rejected when none waits, or when the message gives another value for a
    /// correlation key that the instance knows (BPMN 2.0.2 §8.4.2).
    /// </summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Name">The message's name.</param>
    /// <param name="Variables">Values that the message carries and the instance takes.</param>
    public sealed record DeliverMessage(StepContext Context, string Name, ImmutableSortedDictionary<string, FeelValue> Variables) : Command(Context)
    {
        /// <summary>What correlation keys are read from; what the instance takes, unless more is said.</summary>
        public ImmutableSortedDictionary<string, FeelValue> Payload { get; init; } = Variables;
    }

    /// <summary>Reports that an action of a service or send task was done. Rejected when it is not waited for.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Item">The task that asked for it.</param>
    /// <param name="Results">The action's results, which output mappings read.</param>
    public sealed record CompleteAction(StepContext Context, ElementInstanceId Item, ImmutableSortedDictionary<string, FeelValue> Results) : Command(Context);

    /// <summary>Reports that an action could not be done: an incident on the task.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Item">The task that asked for it.</param>
    /// <param name="Code">Stable code of the failure.</param>
    /// <param name="Detail">What went wrong.</param>
    public sealed record FailAction(StepContext Context, ElementInstanceId Item, string Code, string Detail) : Command(Context);

    /// <summary>Reports that a called process ended. Rejected when it is not waited for.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Item">The call activity.</param>
    /// <param name="Results">The called process's variables, which output mappings read.</param>
    /// <param name="ErrorCode">The BPMN error with which it ended; null when it completed.</param>
    public sealed record CompleteCall(StepContext Context, ElementInstanceId Item, ImmutableSortedDictionary<string, FeelValue> Results, string? ErrorCode) : Command(Context);

    /// <summary>Reports that a called process could not be started: an incident on the call activity. Rejected when the call is not waited for.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Item">The call activity.</param>
    /// <param name="Code">Stable code of the failure.</param>
    /// <param name="Detail">What went wrong.</param>
    public sealed record FailCall(StepContext Context, ElementInstanceId Item, string Code, string Detail) : Command(Context);

    /// <summary>Reports that an action gave a BPMN error. Nothing that catches it ends the instance with it. Rejected when the action is not waited for.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Item">The task that asked for it.</param>
    /// <param name="ErrorCode">The error's code.</param>
    public sealed record ThrowError(StepContext Context, ElementInstanceId Item, string ErrorCode) : Command(Context);

    /// <summary>Brings a signal to every place that waits for it. Rejected when none waits.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Name">The signal's name.</param>
    /// <param name="Variables">Values that the signal carries.</param>
    public sealed record DeliverSignal(StepContext Context, string Name, ImmutableSortedDictionary<string, FeelValue> Variables) : Command(Context);

    /// <summary>
    /// Lets what a place waits for happen, whatever it is: its message comes, its signal is thrown for it alone, its condition is taken as true, its
    /// timer fires though the clock says otherwise. Rejected when nothing waits under that id.
    /// </summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Wait">The waiting place: a timer, a place that waits for a message or a signal, or one that waits for a condition.</param>
    /// <param name="Variables">Values that come with it.</param>
    public sealed record TriggerWait(StepContext Context, ElementInstanceId Wait, ImmutableSortedDictionary<string, FeelValue> Variables) : Command(Context);

    /// <summary>Reports that a called process escalated and goes on. Rejected when the call is not waited for.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Item">The call activity.</param>
    /// <param name="Code">The escalation's code; null for one without.</param>
    public sealed record EscalateCall(StepContext Context, ElementInstanceId Item, string? Code) : Command(Context);

    /// <summary>Stops all clocks of the instance; work may not be completed until it is resumed.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    public sealed record SuspendInstance(StepContext Context) : Command(Context);

    /// <summary>Lets the clocks run again; due moments move by the pause.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    public sealed record ResumeInstance(StepContext Context) : Command(Context);

    /// <summary>Ends the instance and everything in it.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Reason">Why.</param>
    public sealed record CancelInstance(StepContext Context, string Reason) : Command(Context);

    /// <summary>Tries again what led to an incident. Rejected when there is no such incident.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Incident">The incident's number.</param>
    public sealed record RetryIncident(StepContext Context, long Incident) : Command(Context);

    /// <summary>
    /// Resolves an incident by hand: the element goes on as though what failed had succeeded. Rejected when there is no such incident, and when the
    /// flow does not leave the element or one must be named.
    /// </summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Incident">The incident's number.</param>
    /// <param name="Variables">What it should have given: the answer of an action or called process, else values to set.</param>
    /// <param name="Flow">The flow by which the element is left; null to leave it as drawn.</param>
    public sealed record ResolveIncident(
        StepContext Context, long Incident, ImmutableSortedDictionary<string, FeelValue> Variables, ElementId? Flow) : Command(Context);

    /// <summary>Changes tokens by hand, in order, in one step. Rejected as a whole when one instruction does not fit, or when a join would wait for ever.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Instructions">What to change; at least one.</param>
    /// <param name="Reason">Why.</param>
    public sealed record ModifyInstance(StepContext Context, ImmutableArray<Instruction> Instructions, string Reason) : Command(Context);

    /// <summary>
    /// Sets variables from outside, for example to repair what an incident names. Rejected before the start and after the end, and when the scope is
    /// not open.
    /// </summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Variables">The values by name; other variables keep theirs.</param>
    public sealed record SetVariables(StepContext Context, ImmutableSortedDictionary<string, FeelValue> Variables) : Command(Context)
    {
        /// <summary>The visit of an open sub-process, or of an instance of a repeated activity, that is to hold them; by default the process itself.</summary>
        public ElementInstanceId Scope { get; init; } = ElementInstanceId.Root;
    }

    /// <summary>Deletes variables that nobody needs. Rejected when one does not exist or the scope is not open.</summary>
    /// <param name="Context">Moment, actor and calendar.</param>
    /// <param name="Names">Their names; at least one.</param>
    /// <param name="Scope">The scope that holds them; <see cref="ElementInstanceId.Root"/> for the process itself.</param>
    public sealed record RemoveVariables(StepContext Context, ImmutableArray<string> Names, ElementInstanceId Scope) : Command(Context);
}
