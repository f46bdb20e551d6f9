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
        if (element is Activity { IsForCompensation: true })
        {
            yield return "isForCompensation";
        }
    }
}
