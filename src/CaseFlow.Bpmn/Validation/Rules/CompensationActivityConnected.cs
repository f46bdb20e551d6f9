using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An activity for compensation must have no flows.</summary>
internal sealed class CompensationActivityConnected() : NodeRule(BpmnCodes.CompensationActivityConnected, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is Activity { IsForCompensation: true } && (scope.Into(node).Count > 0 || scope.OutOf(node).Count > 0))
        {
            Report(context, node.Id, $"Expected '{node.Id}', which only undoes another activity, to be connected by an association alone, but a flow leads to it or from it. Remove the flow.");
        }
    }
}
