using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes a model that has no file.</summary>
internal static class DefinitionsWriter
{
    public static XmlTree Write(BpmnDocument document)
    {
        var context = new WritingContext(document);
        var root = Draft.Of("definitions").With("targetNamespace", document.TargetNamespace);
        var collaboration = CollaborationWriter.Write(document, context);
        root.Add(collaboration);
        root.Add(InOrder(document.Messages).Select(message => Draft.Of("message").With("id", message.Id).With("name", message.Name)));
        root.Add(InOrder(document.Errors).Select(error => Draft.Of("error").With("id", error.Id).With("name", error.Name).With("errorCode", error.Code)));
        root.Add(InOrder(document.Signals).Select(signal => Draft.Of("signal").With("id", signal.Id).With("name", signal.Name)));
        root.Add(InOrder(document.Escalations).Select(escalation => Draft.Of("escalation").With("id", escalation.Id).With("name", escalation.Name).With("escalationCode", escalation.Code)));
        root.Add(document.CorrelationProperties.Select(CollaborationWriter.Property));
        root.Add(document.Processes.Select(process => process.IsGlobalTask ? NodeWriter.WriteGlobal(process.Scope.Nodes[0], context) : ProcessWriter.Write(process, context)));
        root.Add(context.Stores.Select(store => Draft.Of("dataStore").With("id", store)));
        root.Add(context.EventDefinitions.Select(definition => EventDefinitionWriter.Write(definition.Value).With("id", definition.Key)));
        root.Add(DiagramWriter.Write(document, collaboration is null ? null : context.Collaboration));
        return new XmlTree(root.Finish(), [], []);
    }

    private static IEnumerable<T> InOrder<T>(IReadOnlyDictionary<ElementId, T> declared) =>
        declared.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal).Select(entry => entry.Value);
}
