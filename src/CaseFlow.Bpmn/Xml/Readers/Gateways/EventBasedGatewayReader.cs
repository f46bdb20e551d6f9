using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Xml.Readers.Gateways;

internal sealed class EventBasedGatewayReader : INodeReader
{
    public IReadOnlySet<string> Parts => FrozenSet<string>.Empty;

    public FlowNode Read(NodeSource source) =>
        new EventBasedGateway(source.Id, source.Name)
        {
            Instantiate = source.Flag("instantiate"),
            IsParallel = source.Attribute("eventGatewayType")?.Trim() == "Parallel",
        };
}
