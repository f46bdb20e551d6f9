using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Events;

/// <content>Work that is returned to an earlier task.</content>
public abstract partial record ProcessEvent
{
    /// <summary>Work was returned to an earlier user task; what came of it follows.</summary>
    /// <param name="Item">The work item.</param>
    /// <param name="Element">Its user task.</param>
    /// <param name="Target">The user task it goes back to.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="ThenBack">Whether it comes straight back.</param>
    public sealed record WorkReturned(ElementInstanceId Item, ElementId Element, ElementId Target, string Reason, bool ThenBack) : ProcessEvent;

    /// <summary>A visit that was just entered is done for another one, which waits for it.</summary>
    /// <param name="Item">The visit that waits.</param>
    /// <param name="To">The visit that is done for it.</param>
    public sealed record WorkLent(ElementInstanceId Item, ElementInstanceId To) : ProcessEvent;

    /// <summary>What a visit waited for was done or called off; it does not wait any more.</summary>
    /// <param name="Item">The visit that waited.</param>
    /// <param name="From">The visit that was done for it.</param>
    public sealed record WorkCameBack(ElementInstanceId Item, ElementInstanceId From) : ProcessEvent;
}
