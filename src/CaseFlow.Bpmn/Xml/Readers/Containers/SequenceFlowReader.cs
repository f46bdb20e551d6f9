using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

internal static class SequenceFlowReader
{
    /// <summary>The flow; null, with a finding, when it has no id.</summary>
    public static SequenceFlow? Read(ElementNode element, ReadingContext context)
    {
        if (context.IdOf(element) is not { } id)
        {
            return null;
        }

        if (element.Attribute("isImmediate")?.Value is "false" or "0")
        {
            Unsupported.Report(context, element, "isImmediate");
        }

        return new SequenceFlow(
            id,
            element.Attribute("name")?.Value,
            End(element, "sourceRef"),
            End(element, "targetRef"),
            ExpressionReader.Read(element.Element(BpmnNames.Model + "conditionExpression"), context));
    }

    private static ElementId End(ElementNode element, string attribute) => new(element.Attribute(attribute)?.Value ?? "");
}
