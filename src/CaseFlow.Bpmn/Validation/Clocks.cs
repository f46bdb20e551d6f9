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

    public static ClockSpec? ClockOf(FlowNode node) => node switch
    {
        UserTask task => task.Work.Clock,
        _ => (DefinitionOf(node) as EventDefinition.Timer)?.Clock,
    };
}
