using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Runtime.Comparing;

/// <summary>What a version says about any activity: repetition, default flow, tokens.</summary>
internal static class ActivityFacts
{
    public static void AddTo(FactList facts, Activity activity, DiagramParts parts)
    {
        facts.Part(Aspects.Default, parts.Find(activity.Default));
        facts.Flag(Aspects.Compensation, activity.IsForCompensation);
        if (activity.Loop is { } loop)
        {
            facts.Word(Aspects.Loop, "compare.loop", loop.IsSequential ? "inTurn" : "atOnce");
            facts.Formula(Aspects.LoopOver, loop.Collection ?? loop.Cardinality);
            facts.Text(Aspects.LoopItem, loop.Item);
            facts.Text(Aspects.LoopOutput, loop.Output);
            facts.Formula(Aspects.LoopOutputElement, loop.OutputElement);
            facts.Formula(Aspects.LoopUntil, loop.Completion);
            facts.Text(Aspects.LoopEvents, loop.Behavior == InstanceEvents.All ? null : loop.Behavior.ToString());
        }

        if (activity.Repeat is { } repeat)
        {
            facts.Word(Aspects.Loop, "compare.loop", repeat.TestBefore ? "whileBefore" : "whileAfter");
            facts.Formula(Aspects.LoopOver, repeat.Condition);
            facts.Number(Aspects.Max, repeat.Maximum);
        }

        if (activity is SubProcess { TriggeredByEvent: true })
        {
            facts.Flag(Aspects.Instantiate, true);
        }
    }
}
