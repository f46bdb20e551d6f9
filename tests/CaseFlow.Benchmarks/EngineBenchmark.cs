using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Json;
using CaseFlow.Engine.State;
using CaseFlow.Feel;
using Process = CaseFlow.Bpmn.Model.Process;

namespace CaseFlow.Benchmarks;

/// <summary>Instances a second of the pure engine on one core, by what their ten automatic tasks do, and what a waiting instance takes.</summary>
internal static class EngineBenchmark
{
    private const int Tasks = 10;

    private static readonly StepContext Context = new(
        new Instant(1_780_000_000_000),
        "system",
        new WorkingCalendar("bench", TimeSpan.FromHours(8), [new(new(9, 0), new(17, 0))], [], [], []),
        ImmutableSortedDictionary<string, Instant>.Empty);

    public static int Run(int seconds)
    {
        var time = TimeSpan.FromSeconds(seconds);
        Console.WriteLine($"# The engine in memory ({RuntimeInformation.OSDescription}, one core, {DateTime.UtcNow:yyyy-MM-dd})");
        Console.WriteLine();
        Console.WriteLine($"| {Tasks} tasks in a row | Instances/s | To the first |");
        Console.WriteLine("|:--|--:|--:|");
        var manual = Rate(Sequence(i => new ManualTask(new ElementId($"t{i}"), null, IsUndefined: true)), time);
        var script = Rate(Sequence(i => new ScriptTask(new ElementId($"t{i}"), null, new Expression("1 + 2"), "x")), time);
        Console.WriteLine($"| nothing to do | {manual:F0} | 1.00 |");
        Console.WriteLine($"| a FEEL sum into a variable | {script:F0} | {script / manual:F2} |");
        Console.WriteLine();
        var waiting = Compile(ProcessBuilder.Create("w").StartEvent("s")
            .Node(new UserTask(new ElementId("u"), "受理", WorkSpec.Plain with { Role = new LaneRole("registrar", "community") })).EndEvent("e").Build());
        Console.WriteLine($"An instance that waits at a user task is stored in {ProcessJson.Serialize(Start(waiting)).Length} bytes.");
        return 0;
    }

    private static Process Sequence(Func<int, FlowNode> task)
    {
        var builder = ProcessBuilder.Create("p").StartEvent("s");
        for (var i = 0; i < Tasks; i++)
        {
            builder = builder.Node(task(i));
        }

        return builder.EndEvent("e").Build();
    }

    private static double Rate(Process process, TimeSpan time)
    {
        var definition = Compile(process);
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < time / 3)
        {
            Start(definition);
        }

        var clock = Stopwatch.StartNew();
        var done = 0;
        while (clock.Elapsed < time)
        {
            for (var i = 0; i < 100; i++, done++)
            {
                Start(definition);
            }
        }

        return done / clock.Elapsed.TotalSeconds;
    }

    private static ProcessDefinition Compile(Process process)
    {
        var compiled = ProcessDefinition.Compile(process, "bench");
        return compiled.Definition ?? throw new InvalidOperationException(string.Join("; ", compiled.Findings.Select(f => f.Message)));
    }

    private static ProcessState Start(ProcessDefinition definition) =>
        ProcessEngine.Decide(definition, ProcessState.Initial, new Command.StartInstance(Context, null, ImmutableSortedDictionary<string, FeelValue>.Empty)) is Decision.Accepted accepted
            ? accepted.State
            : throw new InvalidOperationException("Expected the instance to start, but the engine refused.");
}
