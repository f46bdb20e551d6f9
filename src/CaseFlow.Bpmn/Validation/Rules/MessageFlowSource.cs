using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A message flow must not begin at a gateway, a start event, a lane, data or a flow.</summary>
internal sealed class MessageFlowSource() : Rule(BpmnCodes.MessageFlowSource, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var flow in context.Document.MessageFlows)
        {
            if (context.NodeById.GetValueOrDefault(flow.Source) is Gateway or StartEvent || context.IsOutsideFlow(flow.Source))
            {
                Report(context, flow.Id, $"Expected message flow '{flow.Id}' to begin at something that sends, but '{flow.Source}' cannot. Begin it at a pool, an activity or a throwing message event.", ("source", flow.Source.Value));
            }
        }
    }
}
