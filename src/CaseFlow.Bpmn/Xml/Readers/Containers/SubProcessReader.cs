using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

/// <summary>Reads an embedded sub-process; its lanes, if any, are read with those of the process.</summary>
internal sealed class SubProcessReader : INodeReader
{
    public IReadOnlySet<string> Parts => ScopeReader.Content;

    public FlowNode Read(NodeSource source) =>
        new SubProcess(source.Id, source.Name, ScopeReader.Read(source.Element, source.Context)) { TriggeredByEvent = source.Flag("triggeredByEvent") };
}
