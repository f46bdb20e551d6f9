using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A sequence flow must not cross the border of a process or sub-process.</summary>
internal sealed class FlowCrossesScope() : FlowRule(BpmnCodes.FlowCrossesScope, Severity.Error)
{
    protected override void Check(SequenceFlow flow, ScopeView scope, RuleContext context)
    {
        if (context.ScopeOf.TryGetValue(flow.Source, out var from) && context.ScopeOf.TryGetValue(flow.Target, out var to) && from != to)
        {
            Report(context, flow.Id, $"Expected flow '{flow.Id}' to stay inside '{from.Owner}', but '{flow.Target}' lies in '{to.Owner}'. Connect to the sub-process itself, use a boundary event to leave it, or a message flow to another pool.", ("target", flow.Target.Value));
        }
    }
}
