using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation;

/// <summary>Finds what an event waits for and the clock of a node.</summary>
internal static class Clocks
{
    public static EventDefinition? DefinitionOf(FlowNode node) => node switch
    {
        StartEvent start => start.Definition,
        EndEvent end => end.Definition,
        IntermediateCatchEvent catching => catching.Definition,
        IntermediateThrowEvent throwing => throwing.Definition,
        BoundaryEvent boundary => boundary.Definition,
        _ => null,
    };

    /// <summary>Every definition of an event; empty for other nodes and for none events.</summary>
    public static ImmutableArray<EventDefinition> DefinitionsOf(FlowNode node) => DefinitionOf(node) switch
    {
        null or EventDefinition.None => [],
        EventDefinition.Multiple several => several.Parts,
        var definition => [definition],
    };

    public static ClockSpec? ClockOf(FlowNode node) => node switch
    {
        UserTask task => task.Work.Clock,
        _ => DefinitionsOf(node).OfType<EventDefinition.Timer>().FirstOrDefault()?.Clock,
    };
}
