using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

internal static class ParticipantReader
{
    public static ImmutableArray<Participant> ReadAll(ElementNode definitions, ReadingContext context)
    {
        var processes = definitions.Elements(BpmnNames.Model + "process")
            .Select(process => process.Attribute("id")?.Value)
            .OfType<string>()
            .Select(id => new ElementId(id))
            .Distinct()
            .ToDictionary(id => id, id => id.Value);
        return
        [
            .. definitions.Elements(BpmnNames.Model + "collaboration").Elements(BpmnNames.Model + "participant")
                .Select(element => Read(element, processes, context))
                .OfType<Participant>(),
        ];
    }

    private static Participant? Read(ElementNode element, Dictionary<ElementId, string> processes, ReadingContext context) =>
        context.IdOf(element) is { } id
            ? new Participant(id, element.Attribute("name")?.Value, ReadingContext.Resolve(element, "processRef", processes) is { } process ? new ElementId(process) : null)
            : null;
}
