using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A milestone must be a status of the case life-cycle.</summary>
internal sealed class UnknownMilestoneStatus() : NodeRule(BpmnCodes.UnknownMilestoneStatus, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        foreach (var milestone in node.Milestones.Where(milestone => !Vocabulary.Statuses.Contains(milestone.Status)))
        {
            Report(context, node.Id, $"Expected the milestone of '{node.Id}' to be one of {Vocabulary.Listed(Vocabulary.Statuses)}, but it is '{milestone.Status}'. Choose one of them.", ("found", milestone.Status));
        }
    }
}
