using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A sequence flow must enter a node that exists.</summary>
internal sealed class FlowUnresolvedTarget() : FlowRule(BpmnCodes.FlowUnresolvedTarget, Severity.Error)
{
    protected override void Check(SequenceFlow flow, ScopeView scope, RuleContext context)
    {
        if (!context.NodeById.ContainsKey(flow.Target))
        {
            Report(context, flow.Id, $"Expected flow '{flow.Id}' to enter a node of the file, but '{flow.Target}' is not one. Connect the flow again or delete it.", ("target", flow.Target.Value));
        }
    }
}
