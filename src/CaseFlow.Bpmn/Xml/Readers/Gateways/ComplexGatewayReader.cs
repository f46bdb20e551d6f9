using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Xml.Readers.Gateways;

internal sealed class ComplexGatewayReader : INodeReader
{
    public IReadOnlySet<string> Parts { get; } = new[] { "activationCondition" }.ToFrozenSet();

    public FlowNode Read(NodeSource source) => new ComplexGateway(
        source.Id,
        source.Name,
        Attributes.Reference(source.Element, "default"),
        ExpressionReader.Read(source.Part("activationCondition"), source.Context));
}
