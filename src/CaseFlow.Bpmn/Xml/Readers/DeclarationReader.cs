using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Xml.Readers.Events;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>Reads what a file declares beside processes: messages, errors, signals, escalations and event definitions.</summary>
internal static class DeclarationReader
{
    public static void ReadAll(ElementNode definitions, ReadingContext context)
    {
        foreach (var element in definitions.Elements(BpmnNames.Model + "message"))
        {
            if (context.IdOf(element) is { } id)
            {
                context.Messages[id] = new Message(id, element.Attribute("name")?.Value ?? id.Value);
            }
        }

        foreach (var element in definitions.Elements(BpmnNames.Model + "error"))
        {
            if (context.IdOf(element) is { } id)
            {
                context.Errors[id] = new Error(id, element.Attribute("name")?.Value, element.Attribute("errorCode")?.Value);
            }
        }

        foreach (var element in definitions.Elements(BpmnNames.Model + "signal"))
        {
            if (context.IdOf(element) is { } id)
            {
                context.Signals[id] = new Signal(id, element.Attribute("name")?.Value ?? id.Value);
            }
        }

        foreach (var element in definitions.Elements(BpmnNames.Model + "escalation"))
        {
            if (context.IdOf(element) is { } id)
            {
                context.Escalations[id] = new Escalation(id, element.Attribute("name")?.Value, element.Attribute("escalationCode")?.Value);
            }
        }

        EventDefinitionReader.ReadDeclared(definitions, context);
    }
}
