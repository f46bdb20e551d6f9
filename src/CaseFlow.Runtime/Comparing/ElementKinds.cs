using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Runtime.Comparing;

/// <summary>The words by which kinds of elements are known: the local names of the standard.</summary>
internal static class ElementKinds
{
    public static string Of(FlowNode node) => node switch
    {
        ManualTask { IsUndefined: true } => "task",
        SubProcess { TriggeredByEvent: true } => "eventSubProcess",
        UnsupportedNode unknown => unknown.Kind,
        _ => Local(node),
    };

    private static string Local(FlowNode node) => char.ToLowerInvariant(node.GetType().Name[0]) + node.GetType().Name[1..];
}
