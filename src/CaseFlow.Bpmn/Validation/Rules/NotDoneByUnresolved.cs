using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Separation of duties must point to a user task of the process.</summary>
internal sealed class NotDoneByUnresolved() : NodeRule(BpmnCodes.NotDoneByUnresolved, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is UserTask task)
        {
            foreach (var other in task.Work.NotDoneBy.Where(other => context.NodeById.GetValueOrDefault(other) is not UserTask))
            {
                Report(context, node.Id, $"Expected '{node.Id}' to be kept apart from a user task, but '{other}' is not one. Choose the task whose performer may not do this one.", ("target", other.Value));
            }
        }
    }
}
