using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Xml.Readers.Containers;
using CaseFlow.Bpmn.Xml.Readers.Diagrams;
using CaseFlow.Bpmn.Xml.Readers.Extensions;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>Reads the root element. Global tasks are read as processes; what else is not a process is kept in the file, listed and passed over.</summary>
internal static class DefinitionsReader
{
    public static BpmnDocument Read(ElementNode root, ReadingContext context)
    {
        ExtensionVocabulary.Check(root, context);
        foreach (var element in root.Elements().Where(element => element.Name.Namespace == BpmnNames.Model))
        {
            if (element.Name.LocalName == "extension" && element.Attribute("mustUnderstand")?.Value is "true" or "1")
            {
                Unsupported.Report(context, element, "mustUnderstand");
            }
        }

        DeclarationReader.ReadAll(root, context);
        var participants = ParticipantReader.ReadAll(root, context);
        var names = participants.Where(participant => participant.Process is not null).ToLookup(participant => participant.Process, participant => participant.Name);
        return new BpmnDocument(
            root.Attribute("targetNamespace")?.Value ?? "",
            [
                .. root.Elements(BpmnNames.Model + "process").Select(process => ProcessReader.Read(process, context, NameOf(process, names))).OfType<Process>(),
                .. GlobalTaskReader.ReadAll(root, context),
            ],
            context.Messages.ToImmutableDictionary(),
            context.Errors.ToImmutableDictionary(),
            DiagramReader.Read(root, context))
        {
            Participants = participants,
            Signals = context.Signals.ToImmutableDictionary(),
            Escalations = context.Escalations.ToImmutableDictionary(),
            EventDefinitions = context.EventDefinitions.ToImmutableDictionary(),
            MessageFlows = CollaborationReader.MessageFlows(root, context),
            CorrelationProperties = CollaborationReader.Properties(root, context),
            CorrelationKeys = CollaborationReader.Keys(root, context),
        };
    }

    private static string? NameOf(ElementNode process, ILookup<ElementId?, string?> names) =>
        process.Attribute("id") is { } id ? names[new ElementId(id.Value)].FirstOrDefault() : null;
}
