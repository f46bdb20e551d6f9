using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A script task must name the variable for its result.</summary>
internal sealed class ScriptWithoutResult() : NodeRule(BpmnCodes.ScriptWithoutResult, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is ScriptTask { ResultVariable: null or "" })
        {
            Report(context, node.Id, $"Expected script task '{node.Id}' to name the variable that receives its result, but it names none. Write caseflow:resultVariable.");
        }
    }
}
