using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A sequence flow must not cross the border of a sub-process.</summary>
internal sealed class FlowCrossesScope() : FlowRule(BpmnCodes.FlowCrossesScope, Severity.Error)
{
    protected override void Check(SequenceFlow flow, ScopeView scope, RuleContext context)
    {
        foreach (var end in new[] { flow.Source, flow.Target }.Distinct())
        {
            if (!scope.Has(end) && context.NodeById.ContainsKey(end))
            {
                Report(context, flow.Id, $"Expected flow '{flow.Id}' to stay inside '{scope.Owner}', but '{end}' lies elsewhere. Connect to the sub-process itself, or use a boundary event to leave it.", ("target", end.Value));
            }
        }
    }
}
