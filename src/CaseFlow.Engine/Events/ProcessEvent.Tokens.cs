using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Events;

/// <content>Tokens: visits, flows, joins, scopes.</content>
public abstract partial record ProcessEvent
{
    /// <summary>A visit to an element began.</summary>
    /// <param name="Id">The visit.</param>
    /// <param name="Element">The element.</param>
    /// <param name="Scope">The scope around it.</param>
    /// <param name="By">The flows whose tokens it took; empty for a start or boundary event.</param>
    public sealed record ElementEntered(ElementInstanceId Id, ElementId Element, ElementInstanceId Scope, ImmutableArray<ElementId> By)
        : ProcessEvent;

    /// <summary>A visit ended as drawn.</summary>
    /// <param name="Id">The visit.</param>
    /// <param name="Element">The element.</param>
    public sealed record ElementCompleted(ElementInstanceId Id, ElementId Element) : ProcessEvent;

    /// <summary>A visit was ended from outside.</summary>
    /// <param name="Id">The visit.</param>
    /// <param name="Element">The element.</param>
    public sealed record ElementCancelled(ElementInstanceId Id, ElementId Element) : ProcessEvent;

    /// <summary>The inside of a sub-process opened.</summary>
    /// <param name="Id">The visit to the sub-process.</param>
    public sealed record ScopeOpened(ElementInstanceId Id) : ProcessEvent;

    /// <summary>A token was put on a sequence flow.</summary>
    /// <param name="Flow">The flow.</param>
    /// <param name="Scope">The scope it lies in.</param>
    /// <param name="Reason">Why, where there was a choice; else null.</param>
    public sealed record FlowTaken(ElementId Flow, ElementInstanceId Scope, FlowReason? Reason) : ProcessEvent;

    /// <summary>A token arrived at a join and waits there.</summary>
    /// <param name="Scope">The scope the join lies in.</param>
    /// <param name="Element">The join.</param>
    /// <param name="Flow">The flow by which it came.</param>
    public sealed record TokenWaiting(ElementInstanceId Scope, ElementId Element, ElementId Flow) : ProcessEvent;

    /// <summary>All tokens on flows and at joins of a scope are gone, because the scope is being ended.</summary>
    /// <param name="Scope">The scope.</param>
    public sealed record TokensDropped(ElementInstanceId Scope) : ProcessEvent;

    /// <summary>A BPMN error was thrown.</summary>
    /// <param name="Element">Where.</param>
    /// <param name="Code">The error's code; null for an error without one.</param>
    public sealed record ErrorThrown(ElementId Element, string? Code) : ProcessEvent;
}
