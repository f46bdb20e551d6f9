using System.Collections.Immutable;
using System.Diagnostics;
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
internal sealed class EngineBenchmark : IBenchmark
{
    private const int Tasks = 10;
    private const int Waiting = 20_000;

    private static readonly StepContext Context = new(
        new Instant(1_780_000_000_000),
        "system",
        new WorkingCalendar("bench", TimeSpan.FromHours(8), [new(new(9, 0), new(17, 0))], [], [], []),
        ImmutableSortedDictionary<string, Instant>.Empty);

    public string Name => "engine";

    public string About => "instances a second of the pure engine on one core; bytes of a waiting one in memory and stored";

    public Task<Section> RunAsync(BenchmarkRun run)
    {
        var nothing = Compile(Sequence(i => new ManualTask(new ElementId($"t{i}"), null, IsUndefined: true)));
        var sum = Compile(Sequence(i => new ScriptTask(new ElementId($"t{i}"), null, new Expression("1 + 2"), "x")));
        var (first, second) = (new List<double>(), new List<double>());
        for (var round = 1; round <= run.Rounds; round++)
        {
            run.Progress($"round {round} of {run.Rounds}");
            first.Add(Rate(nothing, run.Time / 2));
            second.Add(Rate(sum, run.Time / 2));
        }

        var (manual, script) = (Figures.Median(first), Figures.Median(second));
        var (memory, stored) = WaitingBytes();
        return Task.FromResult(new Section(
            $"The engine in memory: {Tasks} tasks in a row, one core",
            "An instance is started and runs to its end in one command; nothing is stored.",
            [
                ["Each task", "Instances/s", "To the first", "Aim"],
                ["nothing to do", Figures.Count(manual), "1.00", "≥ 100,000"],
                ["a FEEL sum into a variable", Figures.Count(script), Figures.Ratio(script / manual), "≥ 100,000"],
                ["bytes of an instance that waits at a user task, in memory", Figures.Count(memory), "", "≤ 2,048"],
                ["bytes of the same, stored", Figures.Count(stored), "", "≤ 1,536"],
            ],
            "Instances/s: allocation of immutable states and events (the processor; no lock, no input or output).",
            $"Bytes in memory: the mean over {Waiting:N0} states kept alive after a full collection; the compiled definition is shared and not counted."));
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

    private static double Rate(ProcessDefinition definition, TimeSpan time)
    {
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

    private static (double Memory, double Stored) WaitingBytes()
    {
        var definition = Compile(ProcessBuilder.Create("w").StartEvent("s")
            .Node(new UserTask(new ElementId("u"), "受理", WorkSpec.Plain with { Role = new LaneRole("registrar", "community") })).EndEvent("e").Build());
        var kept = new ProcessState[Waiting];
        Start(definition);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = Start(definition);
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        var stored = ProcessJson.Serialize(kept[^1]).Length;
        GC.KeepAlive(kept);
        return ((double)(after - before) / Waiting, stored);
    }

    private static ProcessDefinition Compile(Process process)
    {
        var compiled = ProcessDefinition.Compile(process, "bench");
        return compiled.Definition ?? throw new InvalidOperationException(string.Join("; ", compiled.Findings.Select(f => f.Message)));
    }

    private static ProcessState Start(ProcessDefinition definition) =>
        ProcessEngine.Decide(definition, ProcessState.Initial, new Command.StartInstance(
            Context, null, ImmutableSortedDictionary<string, FeelValue>.Empty)) is Decision.Accepted accepted
            ? accepted.State
            : throw new InvalidOperationException("Expected the instance to start, but the engine refused.");
}
