using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Xml.Readers.Extensions;

namespace CaseFlow.Bpmn.Xml.Readers.Tasks;

internal sealed class SendTaskReader : INodeReader
{
    public IReadOnlySet<string> Parts => FrozenSet<string>.Empty;

    public FlowNode Read(NodeSource source) => new SendTask(source.Id, source.Name, ActionReader.Read(source))
    {
        Message = ReadingContext.Resolve(source.Element, "messageRef", source.Context.Messages),
    };
}
