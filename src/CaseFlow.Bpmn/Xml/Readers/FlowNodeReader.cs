using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Xml.Readers.Data;
using CaseFlow.Bpmn.Xml.Readers.Extensions;
using CaseFlow.Bpmn.Xml.Readers.Tasks;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>Reads what all flow nodes have in common and leaves the rest to the reader of the kind.</summary>
internal static class FlowNodeReader
{
    /// <summary>The node; null, with a finding, when it has no id.</summary>
    /// <param name="element">The element.</param>
    /// <param name="context">What is known of the file.</param>
    /// <param name="kindOf">The kind of node it is read as; null for what its name says.</param>
    public static FlowNode? Read(ElementNode element, ReadingContext context, string? kindOf = null)
    {
        if (context.IdOf(element) is not { } id)
        {
            return null;
        }

        var source = new NodeSource(element, id, element.Attribute("name")?.Value, context);
        var kind = NodeReaders.ByName.TryGetValue(kindOf ?? element.Name.LocalName, out var reader)
            ? Unsupported.ReportParts(source, reader)
            : Unsupported.Report(context, element, element.Name.LocalName);
        var node = kind is null ? reader!.Read(source) : new UnsupportedNode(id, source.Name, kind);
        if (node is Activity activity)
        {
            node = activity with
            {
                Default = Attributes.Reference(element, "default"),
                Loop = LoopReader.Read(source),
                Repeat = StandardLoopReader.Read(source),
                IsForCompensation = source.Flag("isForCompensation"),
                StartQuantity = Attributes.Whole(element, "startQuantity", otherwise: 1),
                CompletionQuantity = Attributes.Whole(element, "completionQuantity", otherwise: 1),
            };
        }
        else if (node is Gateway gateway)
        {
            node = gateway with { Direction = Enum.TryParse<GatewayDirection>(source.Attribute("gatewayDirection")?.Trim(), out var direction) ? direction : default };
        }

        return node with
        {
            Data = DataReader.ReadAll(element, context),
            Milestones = MilestoneReader.ReadAll(source),
            Documentation = [.. element.Elements(BpmnNames.Model + "documentation").Select(text => text.Value)],
            Foreign = ForeignReader.ReadAll(element),
        };
    }
}
