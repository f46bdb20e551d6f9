using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>Lanes and tasks name roles that some procedure has.</summary>
internal sealed class UnknownRole() : DraftCheck(DraftCheckCodes.RoleUnknown, Severity.Blocking)
{
    public override IEnumerable<Finding> Of(DraftContent draft)
    {
        var known = draft.Around.Roles.Union(draft.Mechanism.Roles.Select(role => role.Id));
        return draft.Lanes.Select(lane => (lane.Id, lane.Role))
            .Concat(draft.Nodes.OfType<UserTask>().Select(task => (task.Id, task.Work.Role)))
            .Where(named => named.Role is { Role.Length: > 0 } role && !known.Contains(role.Role))
            .Select(named => Of(named.Id, named.Role!));
    }

    private Finding Of(ElementId element, LaneRole role) =>
        Found(element, $"Expected '{element}' to name a role that there is, but nobody can have the role '{role.Role}'. Choose another, or add it to the procedure's roles.", ("role", role.Role));
}
