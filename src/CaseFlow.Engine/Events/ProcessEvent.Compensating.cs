using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Events;

/// <content>Compensation and the cancelling of transactions.</content>
public abstract partial record ProcessEvent
{
    /// <summary>An activity is about to complete and can be compensated from then on; its data as it is now is kept.</summary>
    /// <param name="Id">The id under which its scope keeps it; what is compensated first has the higher one.</param>
    /// <param name="Visit">The visit that completes.</param>
    /// <param name="Element">The activity.</param>
    /// <param name="WithInside">Whether what completed inside it is kept with it.</param>
    public sealed record CompensationEnabled(ElementInstanceId Id, ElementInstanceId Visit, ElementId Element, bool WithInside) : ProcessEvent
    {
        /// <summary>Whether the visit does not complete but is called off, so that only what completed inside it can be compensated.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool IsCalledOff { get; init; }
    }

    /// <summary>Compensation was thrown.</summary>
    /// <param name="Element">The throwing event.</param>
    /// <param name="Activity">The activity to compensate; null for all of the scope.</param>
    public sealed record CompensationThrown(ElementId Element, ElementId? Activity) : ProcessEvent;

    /// <summary>A transaction was cancelled.</summary>
    /// <param name="Element">The cancel end event.</param>
    /// <param name="Transaction">The visit to the transaction.</param>
    public sealed record TransactionCancelled(ElementId Element, ElementInstanceId Transaction) : ProcessEvent;

    /// <summary>Completed activities are being compensated.</summary>
    /// <param name="Compensation">Its id: the visit that waits for it, or one of its own.</param>
    /// <param name="Scope">The scope in which it was thrown.</param>
    /// <param name="From">The scopes that kept the activities.</param>
    /// <param name="Activities">The activities, by the ids under which they were kept, in the order of completion.</param>
    /// <param name="Cancels">The visit to the transaction that is cancelled by it; null for any other compensation.</param>
    public sealed record CompensationBegan(
        ElementInstanceId Compensation,
        ElementInstanceId Scope,
        ImmutableArray<ElementInstanceId> From,
        ImmutableArray<ElementInstanceId> Activities,
        ElementInstanceId? Cancels) : ProcessEvent;

    /// <summary>A visit that was just entered compensates a completed activity.</summary>
    /// <param name="Item">The visit.</param>
    /// <param name="Compensation">The compensation it is part of.</param>
    /// <param name="Activity">The activity, by the id under which it was kept.</param>
    /// <param name="Undone">The visit that is compensated.</param>
    public sealed record CompensationHandlerBegan(
        ElementInstanceId Item, ElementInstanceId Compensation, ElementInstanceId Activity, ElementInstanceId Undone) : ProcessEvent;

    /// <summary>The inside of a completed sub-process is open again with the data it had when it completed, so that it is compensated from within.</summary>
    /// <param name="Id">The id of the inside.</param>
    /// <param name="Element">The sub-process.</param>
    /// <param name="Scope">The scope around it.</param>
    /// <param name="Compensation">The compensation it is part of.</param>
    /// <param name="Activity">The sub-process, by the id under which it was kept.</param>
    /// <param name="Undone">The visit to the sub-process that had completed.</param>
    public sealed record ScopeRestored(
        ElementInstanceId Id,
        ElementId Element,
        ElementInstanceId Scope,
        ElementInstanceId Compensation,
        ElementInstanceId Activity,
        ElementInstanceId Undone) : ProcessEvent;

    /// <summary>The inside of a sub-process that was compensated from within is closed.</summary>
    /// <param name="Id">The id of the inside.</param>
    /// <param name="Completed">True when all was compensated, false when it was ended from outside.</param>
    public sealed record ScopeClosed(ElementInstanceId Id, bool Completed) : ProcessEvent;

    /// <summary>A compensation is over; what it had not come to can be compensated again by another.</summary>
    /// <param name="Compensation">Its id.</param>
    public sealed record CompensationEnded(ElementInstanceId Compensation) : ProcessEvent;
}
