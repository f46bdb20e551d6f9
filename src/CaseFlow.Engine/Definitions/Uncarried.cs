using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Engine.Definitions;

/// <summary>Properties of elements that would be passed over in silence: each is refused until a behavior carries it out.</summary>
internal static class Uncarried
{
    internal static void Check(NodeCheck check)
    {
        foreach (var kind in Kinds(check.Node.Element))
        {
            check.Refuse(FindingCodes.ElementUnsupported, $"Expected to carry out '{check.Node.Id}', but the engine does not know '{kind}'.", ("kind", kind));
        }
    }

    private static IEnumerable<string> Kinds(FlowNode element)
    {
        if (element is Activity { Repeat: not null })
        {
            yield return "standardLoopCharacteristics";
        }

        if (element is Activity { StartQuantity: not 1 })
        {
            yield return "startQuantity";
        }

        if (element is Activity { CompletionQuantity: not 1 })
        {
            yield return "completionQuantity";
        }

        if (element is Activity { Loop.Behavior: not InstanceEvents.All })
        {
            yield return "complexBehaviorDefinition";
        }
    }
}
