using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>Reads <c>caseflow:work</c>.</summary>
internal static class WorkReader
{
    public static WorkSpec Read(NodeSource source)
    {
        if (source.Extension("work") is not { } work)
        {
            return WorkSpec.Plain;
        }

        return new WorkSpec(
            work.Attribute("form")?.Value,
            work.Element(BpmnNames.CaseFlow + "clock") is { } clock ? ClockReader.Read(clock, source.Context) : null,
            [.. Parts(work, "verb").Select(verb => Text(verb, "name"))],
            [.. Parts(work, "field").Select(field => new FieldPermission(Text(field, "name"), Text(field, "access")))],
            [.. Parts(work, "notDoneBy").Select(other => new ElementId(Text(other, "element")))],
            RoleReader.Read(work.Element(BpmnNames.CaseFlow + "role")));
    }

    private static IEnumerable<ElementNode> Parts(ElementNode work, string name) => work.Elements(BpmnNames.CaseFlow + name);

    private static string Text(ElementNode element, string attribute) => element.Attribute(attribute)?.Value ?? "";
}
