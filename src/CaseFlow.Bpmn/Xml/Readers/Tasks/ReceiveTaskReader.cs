using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Xml.Readers.Tasks;

internal sealed class ReceiveTaskReader : INodeReader
{
    public IReadOnlySet<string> Parts => FrozenSet<string>.Empty;

    public FlowNode Read(NodeSource source) =>
        new ReceiveTask(source.Id, source.Name, ReadingContext.Resolve(source.Element, "messageRef", source.Context.Messages)) { Instantiate = source.Flag("instantiate") };
}
