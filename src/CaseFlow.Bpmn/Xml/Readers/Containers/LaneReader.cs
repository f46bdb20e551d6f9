using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml.Readers.Extensions;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

/// <summary>Reads the lanes of a process, those inside lanes and sub-processes included.</summary>
internal static class LaneReader
{
    public static IEnumerable<Lane> ReadAll(ElementNode process, ReadingContext context)
    {
        foreach (var element in process.Descendants(BpmnNames.Model + "lane"))
        {
            if (context.IdOf(element) is { } id)
            {
                yield return Read(element, id, context);
            }
        }
    }

    private static Lane Read(ElementNode element, ElementId id, ReadingContext context) => new(
        id,
        element.Attribute("name")?.Value,
        element.Parent?.Parent is { } outer && outer.Name == element.Name && outer.Attribute("id") is { } parent ? new ElementId(parent.Value) : null,
        [.. element.Elements(BpmnNames.Model + "flowNodeRef").Select(reference => Member(reference, context)).OfType<ElementId>()],
        RoleReader.Read(element.Elements(BpmnNames.ExtensionElements).Elements(BpmnNames.CaseFlow + "role").FirstOrDefault()));

    private static ElementId? Member(ElementNode reference, ReadingContext context)
    {
        var id = new ElementId(reference.Value.Trim());
        if (context.Source.Lines.ContainsKey(id))
        {
            return id;
        }

        context.Report(
            BpmnCodes.LaneUnknownMember,
            Severity.Warning,
            reference,
            $"Expected the lane to list nodes of the file, but '{id}' is not one. Remove the entry.",
            ("target", id.Value));
        return null;
    }
}
