using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Xml.Readers.Tasks;

internal sealed class ScriptTaskReader : INodeReader
{
    public IReadOnlySet<string> Parts { get; } = new[] { "script" }.ToFrozenSet();

    public FlowNode Read(NodeSource source) => new ScriptTask(
        source.Id,
        source.Name,
        new Expression(ExpressionReader.Clean(source.Part("script")?.Value), source.Attribute("scriptFormat") ?? source.Attribute("scriptLanguage")),
        source.Element.Attribute(BpmnNames.CaseFlow + "resultVariable")?.Value);
}
