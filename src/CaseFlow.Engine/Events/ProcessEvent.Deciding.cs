using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Events;

/// <content>Decisions by tables, and activities that are carried out several times.</content>
public abstract partial record ProcessEvent
{
    /// <summary>A decision was made.</summary>
    /// <param name="Item">The visit to the business rule task.</param>
    /// <param name="Element">The business rule task.</param>
    /// <param name="File">The DMN file within the procedure's folder.</param>
    /// <param name="Made">What was decided by which rules, required decisions first.</param>
    public sealed record DecisionMade(ElementInstanceId Item, ElementId Element, string File, ImmutableArray<DecisionEvidence> Made) : ProcessEvent;

    /// <summary>A multi-instance activity knows how many instances it has.</summary>
    /// <param name="Item">The visit to the activity as a whole.</param>
    /// <param name="Total">How many.</param>
    /// <param name="Items">The items of the list; empty where a number counts.</param>
    public sealed record LoopBegan(ElementInstanceId Item, int Total, ImmutableArray<FeelValue> Items) : ProcessEvent;

    /// <summary>A visit that was just entered is an instance of a multi-instance activity.</summary>
    /// <param name="Item">The visit.</param>
    /// <param name="Body">The visit to the activity as a whole.</param>
    /// <param name="Counter">The instance's number, from 1.</param>
    /// <param name="Values">The instance's own variables to begin with.</param>
    public sealed record LoopInstanceBegan(
        ElementInstanceId Item, ElementInstanceId Body, int Counter, ImmutableSortedDictionary<string, FeelValue> Values) : ProcessEvent;

    /// <summary>An instance of a multi-instance activity did its work and is about to end.</summary>
    /// <param name="Body">The visit to the activity as a whole.</param>
    /// <param name="Counter">The instance's number, from 1.</param>
    /// <param name="Output">What goes into the gathered list; null where nothing is gathered.</param>
    /// <param name="End">Why no further instance is needed; null where the others go on.</param>
    public sealed record LoopInstanceDone(ElementInstanceId Body, int Counter, FeelValue? Output, LoopEnd? End) : ProcessEvent;
}
