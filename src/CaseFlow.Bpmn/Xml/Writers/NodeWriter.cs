using System.Text;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes flow nodes of every kind.</summary>
internal static class NodeWriter
{
    public static Draft Write(FlowNode node, WritingContext context)
    {
        var draft = node switch
        {
            Activity activity => ActivityWriter.Write(activity, context),
            Gateway gateway => WriteGateway(gateway),
            _ => WriteEvent(node),
        };
        draft.With("id", node.Id).With("name", node.Name);
        draft.Add(node.Documentation.Select(text => Draft.Of("documentation").Holding(text)));
        DataWriter.Add(draft, node.Data, isEvent: node is not Activity);
        var extensions = Draft.Of("extensionElements").Add(ExtensionWriter.Write(node));
        foreach (var foreign in node.Foreign)
        {
            extensions.Foreign(Parse(foreign));
        }

        return extensions.IsEmpty ? draft : draft.Add(extensions);
    }

    /// <summary>Writes a task that is called by its id and stands in no process.</summary>
    public static Draft WriteGlobal(FlowNode task, WritingContext context) => Write(task, context).As(task switch
    {
        UserTask => "globalUserTask",
        ScriptTask => "globalScriptTask",
        BusinessRuleTask => "globalBusinessRuleTask",
        ManualTask { IsUndefined: false } => "globalManualTask",
        _ => "globalTask",
    });

    private static Draft WriteGateway(Gateway gateway) => (gateway switch
    {
        ExclusiveGateway exclusive => Draft.Of("exclusiveGateway").With("default", exclusive.Default),
        InclusiveGateway inclusive => Draft.Of("inclusiveGateway").With("default", inclusive.Default),
        ComplexGateway complex => Draft.Of("complexGateway").With("default", complex.Default).Add(ExpressionWriter.Write("activationCondition", complex.Activation)),
        EventBasedGateway race => Draft.Of("eventBasedGateway").Flag("instantiate", race.Instantiate).With("eventGatewayType", race.IsParallel ? "Parallel" : null),
        ParallelGateway => Draft.Of("parallelGateway"),
        _ => throw Unknown(gateway),
    }).With("gatewayDirection", gateway.Direction == GatewayDirection.Unspecified ? null : gateway.Direction.ToString());

    private static Draft WriteEvent(FlowNode node) => node switch
    {
        StartEvent start => EventDefinitionWriter.Add(Draft.Of("startEvent").Flag("isInterrupting", start.Interrupting, otherwise: true), start.Definition, isCatching: true),
        IntermediateCatchEvent caught => EventDefinitionWriter.Add(Draft.Of("intermediateCatchEvent"), caught.Definition, isCatching: true),
        BoundaryEvent edge => EventDefinitionWriter.Add(
            Draft.Of("boundaryEvent").With("attachedToRef", edge.AttachedTo).Flag("cancelActivity", edge.Interrupting, otherwise: true),
            edge.Definition,
            isCatching: true),
        IntermediateThrowEvent thrown => EventDefinitionWriter.Add(Draft.Of("intermediateThrowEvent"), thrown.Definition, isCatching: false),
        EndEvent end => EventDefinitionWriter.Add(Draft.Of("endEvent"), end.Definition, isCatching: false),
        _ => throw Unknown(node),
    };

    private static ElementNode Parse(ForeignXml foreign)
    {
        var content = Encoding.UTF8.GetBytes(foreign.Xml);
        return XmlGate.Read(content, new XmlBounds(BpmnReader.MaxBytes, BpmnReader.MaxElements)).Tree?.Root
            ?? throw new ArgumentException("Expected foreign elements to be well-formed XML, but one is not.", nameof(foreign));
    }

    private static ArgumentException Unknown(FlowNode node) =>
        new($"Expected to write node '{node.Id}', but its kind ({(node as UnsupportedNode)?.Kind ?? node.GetType().Name}) is kept only in the file it came from.", nameof(node));
}
