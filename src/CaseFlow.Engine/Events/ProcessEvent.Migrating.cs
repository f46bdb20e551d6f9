using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

namespace CaseFlow.Engine.Events;

/// <content>Moving an instance to another version of its process.</content>
public abstract partial record ProcessEvent
{
    /// <summary>
    /// The instance was moved to another version: from here on it is read with that one. What waits keeps its ids; its elements and flows have the ids
    /// of the other version. What is disarmed and armed by it follows.
    /// </summary>
    /// <param name="From">The content hash of the version it ran on.</param>
    /// <param name="To">The content hash of the version it runs on now.</param>
    /// <param name="Elements">Elements whose id changes: old id to new id.</param>
    /// <param name="Flows">Flows by which tokens came to joins and whose id changes: old id to new id.</param>
    /// <param name="Gone">Elements that were still to begin, and flows taken note of by gateways, that have no counterpart; they are forgotten.</param>
    public sealed record InstanceMigrated(
        string From,
        string To,
        ImmutableSortedDictionary<string, string> Elements,
        ImmutableSortedDictionary<string, string> Flows,
        ImmutableArray<string> Gone) : ProcessEvent;

    /// <summary>A visit, with what waits on its edge or in its place, lies in another scope of the version moved to.</summary>
    /// <param name="Id">The visit.</param>
    /// <param name="Scope">The scope it lies in now.</param>
    public sealed record VisitMoved(ElementInstanceId Id, ElementInstanceId Scope) : ProcessEvent;

    /// <summary>What waits at a join, and what a complex gateway took note of, lies in another scope of the version moved to.</summary>
    /// <param name="Element">The join.</param>
    /// <param name="From">The scope it lay in.</param>
    /// <param name="To">The scope it lies in now.</param>
    public sealed record JoinMoved(ElementId Element, ElementInstanceId From, ElementInstanceId To) : ProcessEvent;

    /// <summary>Open work is described by the version moved to.</summary>
    /// <param name="Item">The work item.</param>
    /// <param name="Due">When it is due from now on, and why; null without clock.</param>
    public sealed record WorkItemRedrawn(ElementInstanceId Item, DueDate? Due) : ProcessEvent;
}
