using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Events;

/// <content>What waits for the outside: work, timers, messages, actions, calls.</content>
public abstract partial record ProcessEvent
{
    /// <summary>A timer began to run.</summary>
    /// <param name="Timer">Its id.</param>
    /// <param name="Element">The timer event.</param>
    /// <param name="Scope">The scope it waits in.</param>
    /// <param name="Host">The visit on whose edge it sits; null for an event in the flow.</param>
    /// <param name="Due">When it fires.</param>
    /// <param name="Clock">How that was computed, with the calendar's version; null for a timer without a case clock.</param>
    /// <param name="IsFixed">True for a timer on a date, which pauses do not move.</param>
    public sealed record TimerArmed(
        ElementInstanceId Timer,
        ElementId Element,
        ElementInstanceId Scope,
        ElementInstanceId? Host,
        Instant Due,
        DueDate? Clock,
        bool IsFixed) : ProcessEvent;

    /// <summary>A timer fired.</summary>
    /// <param name="Timer">Its id.</param>
    public sealed record TimerFired(ElementInstanceId Timer) : ProcessEvent;

    /// <summary>A timer's due moment changed, because of a pause.</summary>
    /// <param name="Timer">Its id.</param>
    /// <param name="Due">When it fires now.</param>
    /// <param name="Clock">How that was computed; null for a timer without a case clock.</param>
    public sealed record TimerMoved(ElementInstanceId Timer, Instant Due, DueDate? Clock) : ProcessEvent;

    /// <summary>A timer will not fire.</summary>
    /// <param name="Timer">Its id.</param>
    public sealed record TimerCancelled(ElementInstanceId Timer) : ProcessEvent;

    /// <summary>Work for a person opened.</summary>
    /// <param name="Item">The work item, which is the visit.</param>
    /// <param name="Element">The user task.</param>
    /// <param name="Due">When it is due, and why; null without clock.</param>
    public sealed record WorkItemOpened(ElementInstanceId Item, ElementId Element, DueDate? Due) : ProcessEvent;

    /// <summary>Work for a person closed.</summary>
    /// <param name="Item">The work item.</param>
    /// <param name="Completed">True when it was completed, false when it was cancelled.</param>
    public sealed record WorkItemClosed(ElementInstanceId Item, bool Completed) : ProcessEvent;

    /// <summary>The due moment of open work changed, because of a pause.</summary>
    /// <param name="Item">The work item.</param>
    /// <param name="Due">The new due moment, and why.</param>
    public sealed record WorkItemDueChanged(ElementInstanceId Item, DueDate Due) : ProcessEvent;

    /// <summary>A place began to wait for a message.</summary>
    /// <param name="Subscription">Its id.</param>
    /// <param name="Element">The waiting element.</param>
    /// <param name="Scope">The scope it waits in.</param>
    /// <param name="Host">The visit on whose edge it sits; null for an element in the flow.</param>
    /// <param name="Message">The message's name.</param>
    public sealed record SubscriptionOpened(
        ElementInstanceId Subscription,
        ElementId Element,
        ElementInstanceId Scope,
        ElementInstanceId? Host,
        string Message) : ProcessEvent;

    /// <summary>A message reached a waiting place.</summary>
    /// <param name="Subscription">The waiting place.</param>
    /// <param name="Message">The message's name.</param>
    public sealed record MessageReceived(ElementInstanceId Subscription, string Message) : ProcessEvent;

    /// <summary>A place no longer waits for a message.</summary>
    /// <param name="Subscription">The waiting place.</param>
    public sealed record SubscriptionClosed(ElementInstanceId Subscription) : ProcessEvent;

    /// <summary>An action was asked for.</summary>
    /// <param name="Item">The visit that asks.</param>
    /// <param name="Element">Its element.</param>
    /// <param name="Action">The action's name.</param>
    public sealed record ActionAsked(ElementInstanceId Item, ElementId Element, string Action) : ProcessEvent;

    /// <summary>An action was done.</summary>
    /// <param name="Item">The visit that asked.</param>
    /// <param name="Results">What it gave.</param>
    public sealed record ActionDone(ElementInstanceId Item, ImmutableSortedDictionary<string, FeelValue> Results) : ProcessEvent;

    /// <summary>An action could not be done.</summary>
    /// <param name="Item">The visit that asked.</param>
    /// <param name="Code">Stable code of the failure.</param>
    /// <param name="Detail">What went wrong.</param>
    public sealed record ActionFailed(ElementInstanceId Item, string Code, string Detail) : ProcessEvent;

    /// <summary>A process was called.</summary>
    /// <param name="Item">The visit to the call activity.</param>
    /// <param name="Element">The call activity.</param>
    /// <param name="CalledElement">The id of the process called.</param>
    public sealed record CallStarted(ElementInstanceId Item, ElementId Element, string CalledElement) : ProcessEvent;

    /// <summary>A called process ended.</summary>
    /// <param name="Item">The visit to the call activity.</param>
    /// <param name="Results">Its variables at the end.</param>
    /// <param name="ErrorCode">The BPMN error with which it ended; null when it completed.</param>
    public sealed record CallEnded(ElementInstanceId Item, ImmutableSortedDictionary<string, FeelValue> Results, string? ErrorCode)
        : ProcessEvent;

    /// <summary>A called process is no longer waited for.</summary>
    /// <param name="Item">The visit to the call activity.</param>
    public sealed record CallCancelled(ElementInstanceId Item) : ProcessEvent;
}
