using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine.Definitions;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>A recorded case as a script: how it began, what it was answered and when, and the way that it went.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Procedure">The version on which it ran.</param>
/// <param name="Definition">The process in it.</param>
internal sealed record CaseScript(string Number, Procedure Procedure, ProcessDefinition Definition)
{
    /// <summary>When it began.</summary>
    public Instant Began { get; init; }

    /// <summary>Where it began; null for a process without start events.</summary>
    public ElementId? Start { get; init; }

    /// <summary>With which variables.</summary>
    public ImmutableSortedDictionary<string, FeelValue> Variables { get; init; } = Nothing;

    /// <summary>What was answered, by element and kind, in the order in which it was waited for.</summary>
    public Dictionary<ScriptKey, List<ScriptAnswer>> Answers { get; } = [];

    /// <summary>Results of actions by the action's name, the last one.</summary>
    public Dictionary<string, ImmutableSortedDictionary<string, FeelValue>> LastResults { get; } = new(StringComparer.Ordinal);

    /// <summary>What was done to it as a whole, in order.</summary>
    public List<ScriptTurn> Turns { get; } = [];

    /// <summary>How long the record is: to its end, or to the present where it has none.</summary>
    public TimeSpan Length { get; init; }

    /// <summary>Whether it ended.</summary>
    public bool IsEnded { get; init; }

    /// <summary>Why it cannot be replayed, as a code; null when it can.</summary>
    public string? Hindrance { get; init; }

    /// <summary>Whether it was moved between versions; what came before has the ids of the version that it runs on.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The recorded way.</summary>
    public BacktestWay Way { get; init; } = BacktestWay.None;

    /// <summary>No values.</summary>
    public static ImmutableSortedDictionary<string, FeelValue> Nothing { get; } = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    /// <summary>The n-th answer of an element, from 0; null where there is none.</summary>
    public ScriptAnswer? Answer(ElementId element, ScriptKind kind, int number) =>
        Answers.TryGetValue(new ScriptKey(element, kind), out var given) && number < given.Count ? given[number] : null;
}
