using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A message flow must not end at a gateway, an end event, a lane, data or a flow.</summary>
internal sealed class MessageFlowTarget() : Rule(BpmnCodes.MessageFlowTarget, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var flow in context.Document.MessageFlows)
        {
            if (context.NodeById.GetValueOrDefault(flow.Target) is Gateway or EndEvent || context.IsOutsideFlow(flow.Target))
            {
                Report(context, flow.Id, $"Expected message flow '{flow.Id}' to end at something that receives, but '{flow.Target}' cannot. End it at a pool, an activity or a catching message event.", ("target", flow.Target.Value));
            }
        }
    }
}
