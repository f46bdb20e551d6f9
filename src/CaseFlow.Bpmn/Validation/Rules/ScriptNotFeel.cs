using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A script task must contain FEEL.</summary>
internal sealed class ScriptNotFeel() : NodeRule(BpmnCodes.ScriptNotFeel, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is ScriptTask task && (task.Script.Text.Length == 0 || !Languages.IsFeel(task.Script.Language)))
        {
            Report(context, node.Id, $"Expected script task '{node.Id}' to contain a FEEL expression, but its format is '{task.Script.Language}' or it is empty. Write FEEL and the format feel.", ("found", task.Script.Language ?? ""));
        }
    }
}
