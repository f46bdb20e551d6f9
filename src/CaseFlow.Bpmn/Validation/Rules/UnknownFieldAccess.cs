using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>The access to a field must be write, read or hidden.</summary>
internal sealed class UnknownFieldAccess() : NodeRule(BpmnCodes.UnknownFieldAccess, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is UserTask task)
        {
            foreach (var field in task.Work.Fields.Where(field => !Vocabulary.Accesses.Contains(field.Access)))
            {
                Report(context, node.Id, $"Expected the access to field '{field.Field}' of '{node.Id}' to be one of {Vocabulary.Listed(Vocabulary.Accesses)}, but it is '{field.Access}'. Choose one of them.", ("field", field.Field), ("found", field.Access));
            }
        }
    }
}
