using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Testing.Random;

/// <content>Events with several definitions and timers that repeat.</content>
internal static partial class Blocks
{
    private static void CatchAny(RandomProcess process, ProcessBuilder builder, int times)
    {
        var id = process.Visit(process.NextId("Any"), times);
        builder.CatchEvent(id, Triggers.Any(Message(id), Triggers.Signal("signal-" + id), Triggers.After("PT10M")));
    }

    private static void CatchAll(RandomProcess process, ProcessBuilder builder, int times)
    {
        var id = process.Visit(process.NextId("All"), times);
        builder.CatchEvent(id, Triggers.All(Message(id), Triggers.Signal("signal-" + id), Triggers.After("PT10M"), Triggers.Every("R2/PT15M")));
    }

    private static void ThrowSeveral(RandomProcess process, ProcessBuilder builder, int times)
    {
        var id = process.Visit(process.NextId("Throw"), times);
        builder.ThrowEvent(id, Triggers.Any(Triggers.Signal("signal-" + id), Message(id), Triggers.Signal("other-" + id)), new("notify", [], []));
    }

    private static void EdgeAll(RandomProcess process, ProcessBuilder builder, int times, int size) => Edge(
        process, builder, times, id => (Triggers.All(Message(id), Triggers.Signal("signal-" + id)), id), mustInterrupt: true);

    private static void EdgeCycle(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var rounds = process.IsToBeTerminated ? 0 : process.Dice.Next(1, 4);
        var task = process.Visit(process.NextId("Task"), times);
        builder.UserTask(task);
        if (rounds > 0)
        {
            var edge = process.Visit(process.NextId("Edge"), times * rounds);
            process.MustHappen.Add(edge);
            builder.BoundaryEvent(edge, task, Triggers.Every($"R{rounds}/PT20M"), interrupting: false)
                .ManualTask(process.Visit(process.NextId("Manual"), times * rounds))
                .EndEvent(process.Visit(process.NextId("End"), times * rounds)).MoveTo(task);
        }
    }

    private static EventDefinition Message(string id) => Triggers.Message("message-" + id);
}
