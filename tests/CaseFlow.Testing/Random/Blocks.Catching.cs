using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Testing.Random;

/// <content>Inclusive and event-based gateways, signals, conditions, links, escalations and event sub-processes.</content>
internal static partial class Blocks
{
    private static void CatchSignal(RandomProcess process, ProcessBuilder builder, int times)
    {
        var id = process.Visit(process.NextId("Signal"), times);
        builder.CatchEvent(id, Triggers.Signal("signal-" + id));
    }

    private static void CatchCondition(RandomProcess process, ProcessBuilder builder, int times)
    {
        var id = process.Visit(process.NextId("Condition"), times);
        builder.CatchEvent(id, Triggers.Condition($"{id} = true"));
    }

    private static void ThrowSignal(RandomProcess process, ProcessBuilder builder, int times)
    {
        var id = process.Visit(process.NextId("Throw"), times);
        builder.ThrowEvent(id, Triggers.Signal("signal-" + id));
    }

    private static void Link(RandomProcess process, ProcessBuilder builder, int times)
    {
        var near = process.Visit(process.NextId("Near"), times);
        builder.LinkTo(near, near).LinkFrom(process.Visit(process.NextId("Far"), times), near);
    }

    private static void EdgeSignal(RandomProcess process, ProcessBuilder builder, int times, int size) =>
        Edge(process, builder, times, id => (Triggers.Signal("signal-" + id), id));

    private static void Inclusive(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var split = process.Visit(process.NextId("Split"), times);
        var join = process.Visit(process.NextId("Join"), times);
        var variable = process.NextId("x");
        var chosen = process.Dice.Next(4);
        process.Variables.Add(variable, chosen);
        builder.InclusiveGateway(split).When($"{variable} = 1 or {variable} = 3");
        Sequence(process, builder, chosen is 1 or 3 ? times : 0, Math.Max(1, size / 3));
        builder.InclusiveGateway(join).MoveTo(split).When($"{variable} >= 2");
        Sequence(process, builder, chosen >= 2 ? times : 0, Math.Max(1, size / 3));
        builder.ConnectTo(join).MoveTo(split).Otherwise();
        Sequence(process, builder, chosen == 0 ? times : 0, Math.Max(1, size / 3));
        builder.ConnectTo(join).MoveTo(join);
    }

    private static void Race(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var gate = process.Visit(process.NextId("Gate"), times);
        var merge = process.Visit(process.NextId("Merge"), times);
        var first = process.Dice.Next(3);
        builder.EventBasedGateway(gate);
        for (var i = 0; i < 3; i++)
        {
            var reached = i == first ? times : 0;
            var id = process.Visit(process.NextId("First"), reached);
            if (i != first)
            {
                process.NeverHappen.Add(id);
            }

            builder.MoveTo(gate).CatchEvent(id, i switch { 0 => Triggers.Message("message-" + id), 1 => Triggers.Signal("signal-" + id), _ => Triggers.After("PT20M") });
            Sequence(process, builder, reached, Math.Max(1, size / 3));
            if (i == 0)
            {
                builder.ExclusiveGateway(merge);
            }
            else
            {
                builder.ConnectTo(merge);
            }
        }

        builder.MoveTo(merge);
    }

    private static void Escalated(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var interrupting = process.Dice.Next(2) == 0;
        var byHandler = process.Dice.Next(2) == 0;
        var sub = process.Visit(process.NextId("Sub"), times);
        var merge = process.Visit(process.NextId("Merge"), times);
        builder.SubProcess(sub, inside =>
        {
            inside.StartEvent(process.Visit(process.NextId("Start"), times));
            CutOff(process, inside, times, Math.Max(1, size / 2), interrupting);
            inside.ThrowEvent(process.Visit(process.NextId("Throw"), times), Triggers.Escalation("late"));
            Sequence(process, inside, interrupting ? 0 : times, Math.Max(1, size / 2));
            inside.EndEvent(process.Visit(process.NextId("End"), interrupting ? 0 : times));
            if (byHandler)
            {
                Handler(process, inside, times, size / 2, Triggers.Escalation("late"), interrupting);
            }
        });
        builder.ExclusiveGateway(merge);
        var caught = byHandler ? 0 : times;
        builder.BoundaryEvent(process.Visit(process.NextId("Caught"), caught), sub, Triggers.Escalation(null), interrupting)
            .ManualTask(process.Visit(process.NextId("Manual"), caught));
        if (interrupting)
        {
            builder.ConnectTo(merge);
        }
        else
        {
            builder.EndEvent(process.Visit(process.NextId("End"), caught));
        }

        builder.MoveTo(merge);
    }

    private static void Handled(RandomProcess process, ProcessBuilder builder, int times, int size) =>
        builder.SubProcess(process.Visit(process.NextId("Sub"), times), inside =>
        {
            var interrupting = process.Dice.Next(2) == 0;
            var happens = process.Dice.Next(3) > 0;
            var task = process.Visit(process.NextId("Task"), times);
            if (happens && interrupting)
            {
                process.NeverCompleted.Add(task);
            }

            inside.StartEvent(process.Visit(process.NextId("Start"), times)).UserTask(task)
                .EndEvent(process.Visit(process.NextId("End"), happens && interrupting ? 0 : times));
            var kind = process.Dice.Next(3);
            var name = process.NextId("Handled");
            var start = Handler(
                process,
                inside,
                happens ? times : 0,
                size,
                kind switch { 0 => Triggers.Message(name), 1 => Triggers.Signal(name), _ => Triggers.After("PT40M") },
                interrupting);
            _ = (happens ? process.MustHappen : process.NeverHappen).Add(start);
        });

    private static void HandledError(RandomProcess process, ProcessBuilder builder, int times, int size) =>
        builder.SubProcess(process.Visit(process.NextId("Sub"), times), inside =>
        {
            inside.StartEvent(process.Visit(process.NextId("Start"), times));
            CutOff(process, inside, times, Math.Max(1, size / 2), isCutOff: true);
            inside.EndEvent(process.Visit(process.NextId("End"), times), Triggers.Error("lost"));
            Handler(process, inside, times, size / 2, Triggers.Error(null), interrupting: true);
        });

    // What comes before something that ends its scope must leave no token beside the flow.
    private static void CutOff(RandomProcess process, ProcessBuilder builder, int times, int size, bool isCutOff)
    {
        var outer = process.IsToBeTerminated;
        process.IsToBeTerminated |= isCutOff;
        Sequence(process, builder, times, size);
        process.IsToBeTerminated = outer;
    }

    private static string Handler(RandomProcess process, ProcessBuilder builder, int times, int size, EventDefinition trigger, bool interrupting)
    {
        var start = process.NextId("Begin");
        process.Visit(start, times);
        builder.EventSubProcess(process.Visit(process.NextId("Handler"), times), inside =>
        {
            inside.StartEvent(start, trigger, null, interrupting);
            Sequence(process, inside, times, size);
            inside.EndEvent(process.Visit(process.NextId("End"), times));
        });
        return start;
    }
}
