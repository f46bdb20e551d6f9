namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Gateways (BPMN 2.0.2 §10.6).</summary>
internal static class Gateways
{
    public static ElementRow[] Rows { get; } =
    [
        new("gateway", "flowNode", Attributes: "gatewayDirection:enum(Unspecified,Converging,Diverging,Mixed)=Unspecified") { IsAbstractElement = true },
        new("complexGateway", "gateway", "flowElement", "activationCondition:expression?", "default:idref(sequenceFlow)"),
        new("eventBasedGateway", "gateway", "flowElement", Attributes: "instantiate:boolean=false eventGatewayType:enum(Exclusive,Parallel)=Exclusive"),
        new("exclusiveGateway", "gateway", "flowElement", Attributes: "default:idref(sequenceFlow)"),
        new("inclusiveGateway", "gateway", "flowElement", Attributes: "default:idref(sequenceFlow)"),
        new("parallelGateway", "gateway", "flowElement"),
    ];
}
