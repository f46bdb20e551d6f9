using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

internal static class ActionReader
{
    /// <summary>The action; null when the node has none or it has no name.</summary>
    public static ActionBinding? Read(NodeSource source) =>
        source.Extension("action") is { } action && action.Attribute("name")?.Value is { Length: > 0 } name
            ? new ActionBinding(name, MappingReader.ReadAll(action.Elements(BpmnNames.CaseFlow + "input")), MappingReader.ReadAll(action.Elements(BpmnNames.CaseFlow + "output")))
            : null;
}
