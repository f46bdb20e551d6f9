using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event at the end of a message flow should be a message event.</summary>
internal sealed class MessageFlowAtOtherEvent() : Rule(BpmnCodes.MessageFlowAtOtherEvent, Severity.Warning)
{
    public override void Check(RuleContext context)
    {
        foreach (var flow in context.Document.MessageFlows)
        {
            foreach (var id in new[] { flow.Source, flow.Target })
            {
                if (context.NodeById.GetValueOrDefault(id) is { } node && IsOther(node))
                {
                    Report(context, id, $"Expected event '{id}' to send or receive a message, because message flow '{flow.Id}' is connected to it, but it does not. Make it a message event.", ("flow", flow.Id.Value));
                }
            }
        }
    }

    private static bool IsOther(FlowNode node) =>
        node is StartEvent { Definition: not EventDefinition.None } or IntermediateCatchEvent or BoundaryEvent or IntermediateThrowEvent or EndEvent { Definition: EventDefinition.None }
        && !Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.MessageRef);
}
