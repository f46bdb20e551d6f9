using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Xml.Readers.Gateways;

internal sealed class ExclusiveGatewayReader : INodeReader
{
    public IReadOnlySet<string> Parts => FrozenSet<string>.Empty;

    public FlowNode Read(NodeSource source) =>
        new ExclusiveGateway(
            source.Id,
            source.Name,
            Attributes.Reference(source.Element, "default"));
}
