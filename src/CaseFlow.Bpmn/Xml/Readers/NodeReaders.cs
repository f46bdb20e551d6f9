using System.Collections.Frozen;
using CaseFlow.Bpmn.Xml.Readers.Containers;
using CaseFlow.Bpmn.Xml.Readers.Events;
using CaseFlow.Bpmn.Xml.Readers.Gateways;
using CaseFlow.Bpmn.Xml.Readers.Tasks;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>The table of flow nodes: local name to reader. A node that is not here is not carried out.</summary>
internal static class NodeReaders
{
    public static FrozenDictionary<string, INodeReader> ByName { get; } = new Dictionary<string, INodeReader>
    {
        ["startEvent"] = new StartEventReader(),
        ["endEvent"] = new EndEventReader(),
        ["intermediateCatchEvent"] = new IntermediateCatchEventReader(),
        ["intermediateThrowEvent"] = new IntermediateThrowEventReader(),
        ["boundaryEvent"] = new BoundaryEventReader(),
        ["task"] = new ManualTaskReader(isUndefined: true),
        ["manualTask"] = new ManualTaskReader(isUndefined: false),
        ["userTask"] = new UserTaskReader(),
        ["serviceTask"] = new ServiceTaskReader(),
        ["sendTask"] = new SendTaskReader(),
        ["receiveTask"] = new ReceiveTaskReader(),
        ["scriptTask"] = new ScriptTaskReader(),
        ["businessRuleTask"] = new BusinessRuleTaskReader(),
        ["exclusiveGateway"] = new ExclusiveGatewayReader(),
        ["inclusiveGateway"] = new InclusiveGatewayReader(),
        ["eventBasedGateway"] = new EventBasedGatewayReader(),
        ["complexGateway"] = new ComplexGatewayReader(),
        ["parallelGateway"] = new ParallelGatewayReader(),
        ["subProcess"] = new SubProcessReader(),
        ["transaction"] = new TransactionReader(),
        ["adHocSubProcess"] = new AdHocSubProcessReader(),
        ["callActivity"] = new CallActivityReader(),
    }.ToFrozenDictionary();
}
