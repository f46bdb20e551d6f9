using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A sequence flow must leave a node that exists.</summary>
internal sealed class FlowUnresolvedSource() : FlowRule(BpmnCodes.FlowUnresolvedSource, Severity.Error)
{
    protected override void Check(SequenceFlow flow, ScopeView scope, RuleContext context)
    {
        if (!context.NodeById.ContainsKey(flow.Source))
        {
            Report(context, flow.Id, $"Expected flow '{flow.Id}' to leave a node of the file, but '{flow.Source}' is not one. Connect the flow again or delete it.", ("target", flow.Source.Value));
        }
    }
}
