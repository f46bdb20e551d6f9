using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A business rule task must name the variable for the result of its decision.</summary>
internal sealed class DecisionWithoutResult() : NodeRule(BpmnCodes.DecisionWithoutResult, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BusinessRuleTask { Decision: { Result: null } decision })
        {
            Report(context, node.Id, $"Expected business rule task '{node.Id}' to name the variable that receives the result of '{decision.Decision}', but it names none. Name one.", ("decision", decision.Decision));
        }
    }
}
