using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Xml.Readers.Extensions;

namespace CaseFlow.Bpmn.Xml.Readers.Tasks;

internal sealed class ServiceTaskReader : INodeReader
{
    public IReadOnlySet<string> Parts => FrozenSet<string>.Empty;

    public FlowNode Read(NodeSource source) => new ServiceTask(source.Id, source.Name, ActionReader.Read(source));
}
