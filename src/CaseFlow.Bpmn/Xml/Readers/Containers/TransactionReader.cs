using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

internal sealed class TransactionReader : INodeReader
{
    public IReadOnlySet<string> Parts => ScopeReader.Content;

    public FlowNode Read(NodeSource source) =>
        new Transaction(source.Id, source.Name, ScopeReader.Read(source.Element, source.Context), source.Attribute("method")) { TriggeredByEvent = source.Flag("triggeredByEvent") };
}
