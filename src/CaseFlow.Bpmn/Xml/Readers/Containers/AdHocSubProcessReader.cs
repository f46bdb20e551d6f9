using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

internal sealed class AdHocSubProcessReader : INodeReader
{
    // Later than the table of readers, of which the content of a scope is made.
    private static readonly Lazy<FrozenSet<string>> Content = new(() => ScopeReader.Content.Append("completionCondition").ToFrozenSet());

    public IReadOnlySet<string> Parts => Content.Value;

    public FlowNode Read(NodeSource source) => new AdHocSubProcess(
        source.Id,
        source.Name,
        ScopeReader.Read(source.Element, source.Context),
        source.Attribute("ordering")?.Trim() == "Sequential",
        ExpressionReader.Read(source.Part("completionCondition"), source.Context),
        source.Flag("cancelRemainingInstances", otherwise: true))
    {
        TriggeredByEvent = source.Flag("triggeredByEvent"),
    };
}
