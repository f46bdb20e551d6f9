using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Effects;

/// <summary>Orders to the host: a closed family. Each is run at least once after the step is durable, or within the same transaction.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(OpenWorkItem), "open-work")]
[JsonDerivedType(typeof(CloseWorkItem), "close-work")]
[JsonDerivedType(typeof(ChangeDue), "change-due")]
[JsonDerivedType(typeof(ChangeWorkItem), "change-work")]
[JsonDerivedType(typeof(ScheduleTimer), "schedule-timer")]
[JsonDerivedType(typeof(CancelTimer), "cancel-timer")]
[JsonDerivedType(typeof(OpenSubscription), "await-message")]
[JsonDerivedType(typeof(CloseSubscription), "close-message")]
[JsonDerivedType(typeof(AwaitSignal), "await-signal")]
[JsonDerivedType(typeof(CloseSignal), "close-signal")]
[JsonDerivedType(typeof(SendMessage), "send-message")]
[JsonDerivedType(typeof(BroadcastSignal), "signal")]
[JsonDerivedType(typeof(PassEscalation), "escalation")]
[JsonDerivedType(typeof(RunAction), "run-action")]
[JsonDerivedType(typeof(CallProcess), "call-process")]
[JsonDerivedType(typeof(CancelCall), "cancel-call")]
[JsonDerivedType(typeof(ReachMilestone), "reach-milestone")]
[JsonDerivedType(typeof(RaiseIncident), "raise-incident")]
[JsonDerivedType(typeof(ClearIncident), "clear-incident")]
[JsonDerivedType(typeof(FinishInstance), "finish")]
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Work for a person is open.</summary>
    /// <param name="Item">The work item.</param>
    /// <param name="Element">The user task.</param>
    /// <param name="Work">Form, verbs, permissions, separation of duties.</param>
    /// <param name="Role">Who works on it: the task's own role, else its innermost lane's; both texts are empty where neither names one.</param>
    /// <param name="Due">When it is due; null without clock.</param>
    /// <param name="Warnings">Moments at which a warning is shown, in order.</param>
    public sealed record OpenWorkItem(
        ElementInstanceId Item,
        ElementId Element,
        WorkSpec Work,
        LaneRole Role,
        DueDate? Due,
        ImmutableArray<Instant> Warnings) : Effect
    {
        /// <summary>What this one of several items of work is about, such as the department to be asked; null where it needs no telling apart.</summary>
        public string? Subject { get; init; }

        /// <summary>The id of the unit at which the role is held; null to look for it by the role's level.</summary>
        public string? Unit { get; init; }

        /// <summary>The id of the only person who may work on it; null for every holder of the role.</summary>
        public string? Person { get; init; }

        /// <summary>Ids of persons who may not work on it: excluded by the drawing, or those who decided the same matter already.</summary>
        public ImmutableArray<string> Excluded { get; init; } = [];

        /// <summary>What all items of work of one decision have in common, of which each is done by another person; null for other work.</summary>
        public ElementInstanceId? Group { get; init; }
    }

    /// <summary>Work for a person is no longer open.</summary>
    /// <param name="Item">The work item.</param>
    /// <param name="Completed">True when it was completed, false when it was cancelled.</param>
    public sealed record CloseWorkItem(ElementInstanceId Item, bool Completed) : Effect;

    /// <summary>The due moment of open work changed, for example after a pause.</summary>
    /// <param name="Item">The work item.</param>
    /// <param name="Due">The new due moment.</param>
    /// <param name="Warnings">Moments at which a warning is shown, in order.</param>
    public sealed record ChangeDue(ElementInstanceId Item, DueDate Due, ImmutableArray<Instant> Warnings) : Effect;

    /// <summary>
    /// Open work is described anew, because its instance was moved to another version: replaces all that was ordered before for the same item. Who has
    /// claimed it keeps it as long as that person may still work on it.
    /// </summary>
    /// <param name="Work">The item as it is from now on.</param>
    public sealed record ChangeWorkItem(OpenWorkItem Work) : Effect;

    /// <summary>A timer must fire at a moment; replaces an earlier order for the same timer.</summary>
    /// <param name="Timer">The waiting timer event.</param>
    /// <param name="Due">When.</param>
    public sealed record ScheduleTimer(ElementInstanceId Timer, Instant Due) : Effect;

    /// <summary>A timer must no longer fire.</summary>
    /// <param name="Timer">The waiting timer event.</param>
    public sealed record CancelTimer(ElementInstanceId Timer) : Effect;

    /// <summary>The instance waits for a message.</summary>
    /// <param name="Subscription">The waiting element.</param>
    /// <param name="Message">The message's name.</param>
    public sealed record OpenSubscription(ElementInstanceId Subscription, string Message) : Effect;

    /// <summary>The instance no longer waits for a message.</summary>
    /// <param name="Subscription">The waiting element.</param>
    public sealed record CloseSubscription(ElementInstanceId Subscription) : Effect;

    /// <summary>The instance waits for a signal.</summary>
    /// <param name="Wait">The waiting place.</param>
    /// <param name="Signal">The signal's name.</param>
    public sealed record AwaitSignal(ElementInstanceId Wait, string Signal) : Effect;

    /// <summary>The instance no longer waits for a signal.</summary>
    /// <param name="Wait">The waiting place.</param>
    public sealed record CloseSignal(ElementInstanceId Wait) : Effect;

    /// <summary>A message was thrown without an action that sends it; it must be brought to one instance that waits for it, or begin one.</summary>
    /// <param name="Item">The throwing visit, unique within the instance.</param>
    /// <param name="Element">The throwing event.</param>
    /// <param name="Message">The message's name.</param>
    /// <param name="Payload">What can be read where it was thrown; correlation keys are read from it.</param>
    public sealed record SendMessage(ElementInstanceId Item, ElementId Element, string Message, ImmutableSortedDictionary<string, FeelValue> Payload) : Effect;

    /// <summary>A signal was thrown and has reached what waited for it in the instance itself; it must be brought to the others.</summary>
    /// <param name="Element">The throwing event.</param>
    /// <param name="Signal">The signal's name.</param>
    public sealed record BroadcastSignal(ElementId Element, string Signal) : Effect
    {
        /// <summary>What the signal carries; null for nothing.</summary>
        public ImmutableSortedDictionary<string, FeelValue>? Variables { get; init; }
    }

    /// <summary>Nothing in the instance catches an escalation; it must be passed on to the caller. Without a caller it has no consequence.</summary>
    /// <param name="Element">The throwing event, or the call activity whose process threw it.</param>
    /// <param name="Code">The escalation's code; null for one without.</param>
    public sealed record PassEscalation(ElementId Element, string? Code) : Effect;

    /// <summary>An action must be carried out and answered with a command.</summary>
    /// <param name="Item">The task that asks.</param>
    /// <param name="Element">The task's element.</param>
    /// <param name="Action">The action's name.</param>
    /// <param name="Inputs">Its inputs, evaluated.</param>
    public sealed record RunAction(ElementInstanceId Item, ElementId Element, string Action, ImmutableSortedDictionary<string, FeelValue> Inputs) : Effect;

    /// <summary>A process must be called and its end answered with a command.</summary>
    /// <param name="Item">The call activity that waits.</param>
    /// <param name="Element">The call activity's element.</param>
    /// <param name="CalledElement">The process to start.</param>
    /// <param name="Variables">Its variables to begin with.</param>
    public sealed record CallProcess(ElementInstanceId Item, ElementId Element, string CalledElement, ImmutableSortedDictionary<string, FeelValue> Variables) : Effect;

    /// <summary>A called process must be cancelled.</summary>
    /// <param name="Item">The call activity that no longer waits.</param>
    public sealed record CancelCall(ElementInstanceId Item) : Effect;

    /// <summary>The case reached a milestone.</summary>
    /// <param name="Element">Where.</param>
    /// <param name="Status">The status of the case life-cycle.</param>
    public sealed record ReachMilestone(ElementId Element, string Status) : Effect;

    /// <summary>The instance cannot go on at one place and waits for help.</summary>
    /// <param name="Incident">The incident's number within the instance.</param>
    /// <param name="Element">Where.</param>
    /// <param name="Code">Stable code.</param>
    /// <param name="Detail">What went wrong.</param>
    public sealed record RaiseIncident(long Incident, ElementId Element, string Code, string Detail) : Effect;

    /// <summary>An incident was resolved.</summary>
    /// <param name="Incident">The incident's number within the instance.</param>
    public sealed record ClearIncident(long Incident) : Effect;

    /// <summary>The instance ended; the last effect it gives.</summary>
    /// <param name="Outcome">completed, terminated, cancelled or error.</param>
    /// <param name="ErrorCode">The BPMN error's code with outcome error.</param>
    /// <param name="Variables">The process variables at the end.</param>
    public sealed record FinishInstance(string Outcome, string? ErrorCode, ImmutableSortedDictionary<string, FeelValue> Variables) : Effect;
}
