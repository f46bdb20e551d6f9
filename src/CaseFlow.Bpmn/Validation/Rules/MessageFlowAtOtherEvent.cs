using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event at an end of a message flow should send or receive a message.</summary>
internal sealed class MessageFlowAtOtherEvent() : Rule(BpmnCodes.MessageFlowAtOtherEvent, Severity.Warning)
{
    public override void Check(RuleContext context)
    {
        foreach (var flow in context.Document.MessageFlows)
        {
            foreach (var (id, sends) in new[] { (flow.Source, true), (flow.Target, false) })
            {
                if (context.NodeById.GetValueOrDefault(id) is { } node && IsOther(node, sends))
                {
                    Report(context, id, $"Expected event '{id}' to {(sends ? "send" : "receive")} a message, because message flow '{flow.Id}' is connected to it, but it does not. Make it a message event that does.", ("flow", flow.Id.Value));
                }
            }
        }
    }

    private static bool IsOther(FlowNode node, bool sends) => node switch
    {
        EndEvent { Definition: EventDefinition.None } => true,
        StartEvent { Definition: EventDefinition.None } or EndEvent => false,
        IntermediateThrowEvent => !sends || IsNoMessage(node),
        StartEvent or IntermediateCatchEvent or BoundaryEvent => sends || IsNoMessage(node),
        _ => false,
    };

    private static bool IsNoMessage(FlowNode node) => !Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.MessageRef);
}
