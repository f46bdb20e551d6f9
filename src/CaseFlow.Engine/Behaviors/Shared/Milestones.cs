using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Milestones of the case that elements carry.</summary>
internal static class Milestones
{
    internal static void Reach(Step step, Node node, bool onCompleted)
    {
        foreach (var milestone in node.Element.Milestones)
        {
            if (milestone.OnCompleted == onCompleted)
            {
                step.Append(new ProcessEvent.MilestoneReached(node.Id, milestone.Status));
                step.Emit(new Effect.ReachMilestone(node.Id, milestone.Status));
            }
        }
    }
}
