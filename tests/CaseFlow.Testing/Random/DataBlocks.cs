using CaseFlow.Bpmn.Building;

namespace CaseFlow.Testing.Random;

/// <summary>Blocks of data objects: what one task gives another takes.</summary>
internal static class DataBlocks
{
    /// <summary>A value that goes from task to task by a data object, and into a part of another.</summary>
    internal static void Copied(RandomProcess process, ProcessBuilder builder, int times)
    {
        var give = process.Visit(process.NextId("Give"), times);
        var take = process.Visit(process.NextId("Take"), times);
        var (item, part) = ($"Data_{give}", $"Data_{take}");
        builder.DataObject(item, $"data of {give}").DataObject(part)
            .ScriptTask(give, "2 * 3", $"Out_{give}").TakesAndGives([], $"Out_{give}").Out($"Out_{give}", item)
            .ScriptTask(take, $"In_{take} + 1", $"Out_{take}").TakesAndGives([$"In_{take}"], $"Out_{take}")
            .In(item, $"In_{take}", $"{item} * 2").Out($"Out_{take}", part, null, ($"Out_{take}", $"{part}.seven"));
    }

    /// <summary>A task that may have to wait for the value that comes from beside it.</summary>
    internal static void Awaited(RandomProcess process, ProcessBuilder builder, int times, int size)
    {
        var fork = process.Visit(process.NextId("Fork"), times);
        var join = process.Visit(process.NextId("Join"), times);
        var wait = process.Visit(process.NextId("Wait"), times);
        var give = process.Visit(process.NextId("Give"), times);
        var item = $"Data_{wait}";
        builder.DataObject(item).ParallelGateway(fork).UserTask(wait).TakesAndGives([$"In_{wait}"]).In(item, $"In_{wait}")
            .ParallelGateway(join).MoveTo(fork);
        Blocks.Sequence(process, builder, times, Math.Max(1, size / 2));
        builder.ScriptTask(give, "1", $"Out_{give}").TakesAndGives([], $"Out_{give}").Out($"Out_{give}", item).ConnectTo(join).MoveTo(join);
    }
}
