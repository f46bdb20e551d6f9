using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Testing.Random;

/// <summary>The building blocks of random processes: each has one way in and one way out, and adds the visits it causes.</summary>
internal static partial class Blocks
{
    private static readonly Action<RandomProcess, ProcessBuilder, int>[] Simple =
    [
        (p, b, n) => b.UserTask(p.Visit(p.NextId("User"), n)),
        (p, b, n) => b.ManualTask(p.Visit(p.NextId("Manual"), n)),
        (p, b, n) => b.ThrowEvent(p.Visit(p.NextId("Throw"), n)),
        (p, b, n) => b.SendTask(p.Visit(p.NextId("Send"), n), "notify"),
        (p, b, n) => b.ServiceTask(p.Visit(p.NextId("Service"), n), "act", [new Mapping("in", "1 + 1")], [new Mapping("out", "result")]),
        (p, b, n) => b.CatchEvent(p.Visit(p.NextId("Timer"), n), Triggers.After("PT10M")),
        (p, b, n) => b.CallActivity(p.Visit(p.NextId("Call"), n), "Other"),
        Receive,
        CatchMessage,
        Script,
        CatchSignal,
        CatchCondition,
        ThrowSignal,
        Link,
        CatchAny,
        CatchAll,
        ThrowSeveral,
        LoopBlocks.Decide,
        LoopBlocks.Task,
        DataBlocks.Copied,
        ActivityBlocks.Repeat,
        ActivityBlocks.Quantities,
    ];

    private static readonly Action<RandomProcess, ProcessBuilder, int, int>[] Nested =
    [
        Exclusive, Parallel, Loop, SubProcess, EdgeTimer, EdgeMessage, EdgeError, Terminated,
        Inclusive, Race, EdgeSignal, Escalated, Handled, HandledError, EdgeAll, EdgeCycle, LoopBlocks.SubProcess, DataBlocks.Awaited,
        ActivityBlocks.Complex, ActivityBlocks.AdHoc,
        CompensationBlocks.Compensated, CompensationBlocks.Transaction,
    ];

    internal static void OneSimple(RandomProcess process, ProcessBuilder builder, int times) =>
        Simple[process.Dice.Next(Simple.Length)](process, builder, times);

    internal static void Sequence(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        while (size > 0)
        {
            var part = process.Dice.Next(1, size + 1);
            if (part > 2 && process.Dice.Next(4) > 0)
            {
                Nested[process.Dice.Next(Nested.Length)](process, builder, times, part - 2);
            }
            else
            {
                Simple[process.Dice.Next(Simple.Length)](process, builder, times);
                part = 1;
            }

            size -= part;
        }
    }

    private static void Receive(RandomProcess process, ProcessBuilder builder, int times)
    {
        var id = process.Visit(process.NextId("Receive"), times);
        builder.ReceiveTask(id, "message-" + id);
    }

    private static void CatchMessage(RandomProcess process, ProcessBuilder builder, int times)
    {
        var id = process.Visit(process.NextId("Catch"), times);
        builder.CatchEvent(id, Triggers.Message("message-" + id));
    }

    private static void Script(RandomProcess process, ProcessBuilder builder, int times)
    {
        var id = process.Visit(process.NextId("Script"), times);
        builder.ScriptTask(id, "2 * 3", "six");
    }

    private static void Exclusive(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var split = process.Visit(process.NextId("Split"), times);
        var merge = process.Visit(process.NextId("Merge"), times);
        var variable = process.NextId("x");
        var chosen = process.Dice.Next(3);
        process.Variables.Add(variable, chosen);
        builder.ExclusiveGateway(split).When($"{variable} = 0");
        Sequence(process, builder, chosen == 0 ? times : 0, Math.Max(1, size / 3));
        builder.ExclusiveGateway(merge).MoveTo(split).When($"{variable} = 1");
        Sequence(process, builder, chosen == 1 ? times : 0, Math.Max(1, size / 3));
        builder.ConnectTo(merge).MoveTo(split).Otherwise();
        Sequence(process, builder, chosen == 2 ? times : 0, Math.Max(1, size / 3));
        builder.ConnectTo(merge).MoveTo(merge);
    }

    private static void Parallel(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var fork = process.Visit(process.NextId("Fork"), times);
        var join = process.Visit(process.NextId("Join"), times);
        builder.ParallelGateway(fork);
        Sequence(process, builder, times, Math.Max(1, size / 2));
        builder.ParallelGateway(join).MoveTo(fork);
        Sequence(process, builder, times, Math.Max(1, size / 2));
        builder.ConnectTo(join).MoveTo(join);
    }

    private static void Loop(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var rounds = process.Dice.Next(1, 4);
        var counter = process.NextId("i");
        process.Variables.Add(counter, 0);
        var head = process.Visit(process.NextId("Head"), times * rounds);
        builder.ScriptTask(process.Visit(process.NextId("Zero"), times), "0", counter).ExclusiveGateway(head);
        Sequence(process, builder, times * rounds, size);
        var tail = process.Visit(process.NextId("Tail"), times * rounds);
        builder.ScriptTask(process.Visit(process.NextId("Count"), times * rounds), $"{counter} + 1", counter)
            .ExclusiveGateway(tail).When($"{counter} < {rounds}").ConnectTo(head).MoveTo(tail).Otherwise();
    }

    private static void SubProcess(RandomProcess process, ProcessBuilder builder, int times, int size) =>
        builder.SubProcess(process.Visit(process.NextId("Sub"), times), inside =>
        {
            inside.StartEvent(process.Visit(process.NextId("Start"), times));
            Sequence(process, inside, times, size);
            inside.EndEvent(process.Visit(process.NextId("End"), times));
        });

    private static void EdgeTimer(RandomProcess process, ProcessBuilder builder, int times, int size) =>
        Edge(process, builder, times, id => (Triggers.After("PT30M"), id));

    private static void EdgeMessage(RandomProcess process, ProcessBuilder builder, int times, int size) =>
        Edge(process, builder, times, id => (Triggers.Message("message-" + id), id));

    private static void Edge(
        RandomProcess process,
        ProcessBuilder builder,
        int times,
        Func<string, (Bpmn.Model.Events.EventDefinition Trigger, string Id)> trigger,
        bool mustInterrupt = false)
    {
        // A side token inside would make it chance what a terminate end event cuts off.
        var interrupting = process.Dice.Next(2) == 0 || process.IsToBeTerminated || mustInterrupt;
        var happens = process.Dice.Next(2) == 0;
        var task = process.Visit(process.NextId("Task"), times);
        var (definition, edge) = trigger(process.Visit(process.NextId("Edge"), happens ? times : 0));
        _ = (happens ? process.MustHappen : process.NeverHappen).Add(edge);
        builder.UserTask(task);
        var after = process.Visit(process.NextId("After"), happens ? times : 0);
        if (interrupting)
        {
            if (happens)
            {
                process.NeverCompleted.Add(task);
            }

            var merge = process.Visit(process.NextId("Merge"), times);
            builder.ExclusiveGateway(merge).BoundaryEvent(edge, task, definition).UserTask(after).ConnectTo(merge).MoveTo(merge);
        }
        else
        {
            builder.BoundaryEvent(edge, task, definition, interrupting: false).UserTask(after)
                .EndEvent(process.Visit(process.NextId("End"), happens ? times : 0)).MoveTo(task);
        }
    }

    private static void EdgeError(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var fails = process.Dice.Next(2) == 0;
        var sub = process.Visit(process.NextId("Sub"), times);
        var merge = process.Visit(process.NextId("Merge"), times);
        builder.SubProcess(sub, inside =>
        {
            inside.StartEvent(process.Visit(process.NextId("Start"), times));
            var service = process.Visit(process.NextId("Service"), times);
            inside.ServiceTask(service, "act");
            if (fails)
            {
                process.Failures.Add(service, "boom");
            }

            inside.EndEvent(process.Visit(process.NextId("End"), fails ? 0 : times), Triggers.Error("late"));
        });
        builder.ExclusiveGateway(merge)
            .BoundaryEvent(process.Visit(process.NextId("Caught"), fails ? times : 0), sub, Triggers.Error("boom"))
            .ManualTask(process.Visit(process.NextId("Manual"), fails ? times : 0)).ConnectTo(merge)
            .BoundaryEvent(process.Visit(process.NextId("Any"), fails ? 0 : times), sub, Triggers.Error(null))
            .ConnectTo(merge).MoveTo(merge);

        // Both ways leave by an edge, so the sub-process itself never completes; its own flow to the merge stays unused.
    }

    private static void Terminated(RandomProcess process, ProcessBuilder builder, int times, int size) =>
        builder.SubProcess(process.Visit(process.NextId("Sub"), times), inside =>
        {
            var fork = process.Visit(process.NextId("Fork"), times);
            var left = process.Visit(process.NextId("User"), times);
            process.NeverCompleted.Add(left);
            inside.StartEvent(process.Visit(process.NextId("Start"), times)).ParallelGateway(fork)
                .UserTask(left).EndEvent(process.Visit(process.NextId("End"), 0)).MoveTo(fork);
            var outer = process.IsToBeTerminated;
            process.IsToBeTerminated = true;
            Sequence(process, inside, times, size);
            process.IsToBeTerminated = outer;
            inside.EndEvent(process.Visit(process.NextId("Stop"), times), Triggers.Terminate);
        });
}
