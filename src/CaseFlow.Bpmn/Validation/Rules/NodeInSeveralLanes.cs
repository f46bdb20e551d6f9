using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A node must lie in one lane.</summary>
internal sealed class NodeInSeveralLanes() : Rule(BpmnCodes.NodeInSeveralLanes, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        foreach (var process in context.Document.Processes)
        {
            var laneOf = new Dictionary<ElementId, Lane>();
            var parentOf = process.Lanes.GroupBy(lane => lane.Id).ToDictionary(group => group.Key, group => group.First().Parent);
            foreach (var (lane, member) in process.Lanes.SelectMany(lane => lane.Members.Distinct().Select(member => (lane, member))))
            {
                if (laneOf.TryGetValue(member, out var other) && !Contains(parentOf, other, lane))
                {
                    Report(context, member, $"Expected '{member}' to lie in one lane, but it lies in '{other.Id}' and in '{lane.Id}'. Remove it from one of them.", ("first", other.Id.Value), ("second", lane.Id.Value));
                }

                laneOf[member] = lane;
            }
        }
    }

    private static bool Contains(Dictionary<ElementId, ElementId?> parentOf, Lane outer, Lane inner)
    {
        var seen = new HashSet<ElementId>();
        for (var parent = inner.Parent; parent is { } id && seen.Add(id); parent = parentOf.GetValueOrDefault(id))
        {
            if (id == outer.Id)
            {
                return true;
            }
        }

        return false;
    }
}
