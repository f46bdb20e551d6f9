using System.Collections.Immutable;
using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Testing.Random;

/// <summary>
/// A block-structured process drawn from a seed, with what it needs to begin and what must come of it: each block knows its nodes, a way
/// through and how often each node is visited.
/// </summary>
public sealed class RandomProcess
{
    internal RandomProcess(int seed, int size)
    {
        Seed = seed;
        Dice = new System.Random(seed);
        var builder = ProcessBuilder.Create("Random");
        builder.StartEvent("Start");
        Visit("Start", 1);
        Blocks.Sequence(this, builder, 1, size);
        builder.EndEvent("End");
        Visit("End", 1);
        Process = builder.Build();
    }

    /// <summary>What the processes need of a host.</summary>
    public static CompileOptions Options { get; } = CompileOptions.None with { Decisions = LoopBlocks.Decisions };

    public int Seed { get; }

    public Process Process { get; }

    /// <summary>Process variables to begin with.</summary>
    public SortedDictionary<string, object?> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>How often each element must be entered.</summary>
    public SortedDictionary<string, int> Visits { get; } = new(StringComparer.Ordinal);

    /// <summary>User tasks that nobody completes: something interrupts them.</summary>
    public HashSet<string> NeverCompleted { get; } = [];

    /// <summary>Timers, messages and signals on edges and of event sub-processes that must happen before the task under them or beside them is completed.</summary>
    public HashSet<string> MustHappen { get; } = [];

    /// <summary>Timers, messages and signals that never happen.</summary>
    public HashSet<string> NeverHappen { get; } = [];

    /// <summary>Service tasks whose action fails with this error.</summary>
    public Dictionary<string, string> Failures { get; } = [];

    internal System.Random Dice { get; }

    /// <summary>Whether what is drawn now lies in a scope that a terminate end event ends.</summary>
    internal bool IsToBeTerminated { get; set; }

    public static RandomProcess FromSeed(int seed, int size = 12) => new(seed, size);

    public override string ToString() =>
        $"seed {Seed}: {string.Join(' ', Visits.Select(visit => $"{visit.Key}x{visit.Value}"))}";

    internal string NextId(string kind) => $"{kind}_{Visits.Count + Variables.Count + 1}";

    internal string Visit(string element, int times)
    {
        Visits.Add(element, times);
        return element;
    }
}
