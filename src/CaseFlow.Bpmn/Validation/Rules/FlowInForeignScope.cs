using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A sequence flow must be written in the process or sub-process whose nodes it connects.</summary>
internal sealed class FlowInForeignScope() : FlowRule(BpmnCodes.FlowInForeignScope, Severity.Blocking)
{
    protected override void Check(SequenceFlow flow, ScopeView scope, RuleContext context)
    {
        if (context.ScopeOf.TryGetValue(flow.Source, out var from) && context.ScopeOf.TryGetValue(flow.Target, out var to) && from == to && from != scope)
        {
            Report(context, flow.Id, $"Expected flow '{flow.Id}' to be written in '{from.Owner}', where it begins and ends, but it is written in '{scope.Owner}'. Draw it again.", ("target", from.Owner.Value));
        }
    }
}
