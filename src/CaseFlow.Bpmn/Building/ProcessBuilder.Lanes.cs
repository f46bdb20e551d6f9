using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Building;

/// <content>Lanes. What is inside a sub-process works in the sub-process's lane.</content>
public sealed partial class ProcessBuilder
{
    private int lane = -1;

    /// <summary>Places the nodes that follow in a lane, which is made when it does not exist yet.</summary>
    /// <param name="id">The lane's id.</param>
    /// <param name="role">The role that works in it; null for a lane without role, or to go back to a lane made before.</param>
    /// <param name="level">The organisational level at which the role's holder is looked for.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder Lane(string id, string? role = null, string level = "community", string? name = null)
    {
        lane = lanes.FindIndex(candidate => candidate.Id.Value == id);
        if (lane < 0)
        {
            Claim(id);
            lanes.Add(new Lane(new ElementId(id), name, Parent: null, [], role is null ? null : new LaneRole(role, level)));
            lane = lanes.Count - 1;
        }

        return this;
    }

    private void PlaceInLane(ElementId node)
    {
        if (lane >= 0)
        {
            lanes[lane] = lanes[lane] with { Members = lanes[lane].Members.Add(node) };
        }
    }
}
