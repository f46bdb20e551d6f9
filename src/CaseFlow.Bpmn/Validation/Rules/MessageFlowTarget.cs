using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A message flow must end at a pool, an activity, a start event, a catching intermediate event or a boundary event.</summary>
internal sealed class MessageFlowTarget() : Rule(BpmnCodes.MessageFlowTarget, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var flow in context.Document.MessageFlows)
        {
            if (context.NodeById.GetValueOrDefault(flow.Target) is Gateway or EndEvent or IntermediateThrowEvent || context.IsOutsideFlow(flow.Target))
            {
                Report(context, flow.Id, $"Expected message flow '{flow.Id}' to end at something that receives, but '{flow.Target}' cannot. End it at a pool, an activity or a catching message event.", ("target", flow.Target.Value));
            }
        }
    }
}
