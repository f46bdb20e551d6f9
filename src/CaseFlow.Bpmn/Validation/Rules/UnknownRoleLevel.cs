using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>The level of a role must be one of the organisation's levels.</summary>
internal sealed class UnknownRoleLevel() : Rule(BpmnCodes.UnknownRoleLevel, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        var lanes = context.Document.Processes.SelectMany(process => process.Lanes).Select(lane => (lane.Id, lane.Role));
        var tasks = context.Nodes.OfType<UserTask>().Select(task => (task.Id, task.Work.Role));
        foreach (var (id, role) in lanes.Concat(tasks))
        {
            if (role is not null && !Vocabulary.Levels.Contains(role.Level) && (role.Level.Length > 0 || role is { Unit: null, Person: null }))
            {
                Report(context, id, $"Expected the role of '{id}' at one of the levels {Vocabulary.Listed(Vocabulary.Levels)}, but it is at '{role.Level}'. Choose one of them.", ("found", role.Level));
            }
        }
    }
}
