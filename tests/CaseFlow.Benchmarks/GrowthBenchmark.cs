using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;
using CaseFlow.Feel;
using Process = CaseFlow.Bpmn.Model.Process;

namespace CaseFlow.Benchmarks;

/// <summary>Whether what a step or a whole instance costs grows only with the number of its parts: the time for each part, at several sizes.</summary>
internal abstract class GrowthBenchmark : IBenchmark
{
    private static readonly StepContext Context = new(
        new Instant(1_780_000_000_000),
        "system",
        new WorkingCalendar("bench", TimeSpan.FromHours(8), [new(new(9, 0), new(17, 0))], [], [], []),
        ImmutableSortedDictionary<string, Instant>.Empty);

    public abstract string Name { get; }

    public abstract string About { get; }

    /// <summary>What is measured, as a heading.</summary>
    protected abstract string Title { get; }

    /// <summary>What one part is called.</summary>
    protected abstract string Part { get; }

    /// <summary>The sizes, from the smallest.</summary>
    protected abstract ImmutableArray<int> Sizes { get; }

    /// <summary>The processes by what they show.</summary>
    protected abstract ImmutableArray<(string Shape, Func<int, Process> Draw)> Shapes { get; }

    public Task<Section> RunAsync(BenchmarkRun run)
    {
        var rows = new List<string[]> { (string[])["Shape", .. Sizes.Select(size => $"{Figures.Count(size)}: µs/{Part}"), "Last to first"] };
        foreach (var (shape, draw) in Shapes)
        {
            run.Progress(shape);
            var times = Sizes.Select(size => Measure(draw(size), size, run)).ToList();
            rows.Add([shape, .. times.Select(Figures.Milliseconds), Figures.Ratio(times[^1] / times[0])]);
        }

        return Task.FromResult(new Section(
            Title,
            "An instance is started and runs to its end; open work is completed by one command each. Nothing is stored. Aim: the last column stays near 1.",
            rows,
            "Trees of immutable collections grow by a level where the number doubles; a full collection may fall into any measurement."));
    }

    private static double Measure(Process process, int size, BenchmarkRun run)
    {
        var definition = ProcessDefinition.Compile(process, "bench").Definition ?? throw new InvalidOperationException("Expected a process that compiles.");
        RunThrough(definition);
        var times = new List<double>();
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < run.Rounds || clock.Elapsed < run.Time / 3; round++)
        {
            run.Stopping.ThrowIfCancellationRequested();
            var one = Stopwatch.StartNew();
            RunThrough(definition);
            times.Add(one.Elapsed.TotalMicroseconds / size);
        }

        return Figures.Median(times);
    }

    private static void RunThrough(ProcessDefinition definition)
    {
        var none = ImmutableSortedDictionary<string, FeelValue>.Empty;
        var state = Decide(definition, ProcessState.Initial, new Command.StartInstance(Context, null, none));
        foreach (var item in state.WorkItems.Keys)
        {
            state = Decide(definition, state, new Command.CompleteWorkItem(Context, item, none));
        }

        if (!state.IsEnded)
        {
            throw new InvalidOperationException("Expected the instance to end, but it waits.");
        }
    }

    private static ProcessState Decide(ProcessDefinition definition, ProcessState state, Command command) =>
        ProcessEngine.Decide(definition, state, command) is Decision.Accepted accepted
            ? accepted.State
            : throw new InvalidOperationException("Expected the command to be taken, but the engine refused.");
}
