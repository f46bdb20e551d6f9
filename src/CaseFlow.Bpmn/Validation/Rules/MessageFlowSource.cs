using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A message flow must begin at a pool, an activity, a throwing intermediate event or an end event.</summary>
internal sealed class MessageFlowSource() : Rule(BpmnCodes.MessageFlowSource, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var flow in context.Document.MessageFlows)
        {
            if (context.NodeById.GetValueOrDefault(flow.Source) is Gateway or StartEvent or IntermediateCatchEvent or BoundaryEvent || context.IsOutsideFlow(flow.Source))
            {
                Report(context, flow.Id, $"Expected message flow '{flow.Id}' to begin at something that sends, but '{flow.Source}' cannot. Begin it at a pool, an activity or a throwing message event.", ("source", flow.Source.Value));
            }
        }
    }
}
