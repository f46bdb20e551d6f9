using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Events;

/// <content>Data: what activities and events take and give.</content>
public abstract partial record ProcessEvent
{
    /// <summary>An activity has its token, but none of its input sets is available; it waits.</summary>
    /// <param name="Item">The visit.</param>
    /// <param name="Element">The activity.</param>
    public sealed record DataAwaited(ElementInstanceId Item, ElementId Element) : ProcessEvent;

    /// <summary>An input set that an activity waited for became available.</summary>
    /// <param name="Item">The visit.</param>
    public sealed record DataArrived(ElementInstanceId Item) : ProcessEvent;

    /// <summary>An activity or event took its data: variables of the visit itself received values.</summary>
    /// <param name="Item">The visit.</param>
    /// <param name="Set">The input set that was used; null where there was no choice or it has no id.</param>
    /// <param name="Values">The values by name; other variables of the visit keep theirs.</param>
    public sealed record DataTaken(ElementInstanceId Item, ElementId? Set, ImmutableSortedDictionary<string, FeelValue> Values) : ProcessEvent;

    /// <summary>An activity or event gave its data; it is about to end.</summary>
    /// <param name="Item">The visit.</param>
    /// <param name="Set">The output set that was used; null where there was no choice or it has no id.</param>
    public sealed record DataGiven(ElementInstanceId Item, ElementId? Set) : ProcessEvent;

    /// <summary>A data object was written to through a place in the diagram that shows it in a state.</summary>
    /// <param name="Item">The visit that wrote.</param>
    /// <param name="Scope">The scope that holds the data object.</param>
    /// <param name="Name">The variable that holds its value.</param>
    /// <param name="State">The name of the data state.</param>
    public sealed record DataStateSet(ElementInstanceId Item, ElementInstanceId Scope, string Name, string State) : ProcessEvent;

    /// <summary>A called process could not be started.</summary>
    /// <param name="Item">The visit to the call activity.</param>
    /// <param name="Code">Stable code of the failure.</param>
    /// <param name="Detail">What went wrong.</param>
    public sealed record CallFailed(ElementInstanceId Item, string Code, string Detail) : ProcessEvent;
}
