using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A business rule task must name the decision it makes.</summary>
internal sealed class DecisionMissing() : NodeRule(BpmnCodes.DecisionMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BusinessRuleTask { Decision: null })
        {
            Report(context, node.Id, $"Expected business rule task '{node.Id}' to name the decision it makes, but it names none. Choose a decision of a table.");
        }
    }
}
