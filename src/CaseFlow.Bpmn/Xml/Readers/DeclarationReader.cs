using System.Xml.Linq;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>Reads what a file declares beside processes: messages and errors.</summary>
internal static class DeclarationReader
{
    public static void ReadAll(XElement definitions, ReadingContext context)
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
    }
}
