using System.Collections.Immutable;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Evaluation;

/// <summary>One evaluation: its inputs, its findings and how much it may still do.</summary>
internal sealed class Run(IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now, FeelBudget? budget = null)
{
    internal const int MostSteps = 100_000;
    internal const int LargestSize = 1_000_000;
    private const int MostDiagnostics = 20;

    /// <summary>How many characters or items made cost as much as one step.</summary>
    private const int SizeOfStep = 50;

    private ImmutableArray<FeelDiagnostic>.Builder? diagnostics;
    private int steps;
    private int muted;

    internal DateTimeOffset Now => now;

    internal IReadOnlyDictionary<string, FeelValue> Variables => variables;

    /// <summary>True once a limit is passed: everything still running gives null at once.</summary>
    internal bool Stopped { get; private set; }

    internal ImmutableArray<FeelDiagnostic> Diagnostics => diagnostics?.ToImmutable() ?? [];

    internal FeelValue Fail(string code, int position, string expected, string found)
    {
        if (muted == 0 && !Stopped && (diagnostics?.Count ?? 0) < MostDiagnostics)
        {
            Report(FeelDiagnostic.Of(code, position, expected, found));
        }

        return FeelValue.Missing;
    }

    internal FeelValue WrongType(int position, string expected, FeelValue found) =>
        Fail(FeelCodes.WrongType, position, expected, Kinds.NameOf(found));

    /// <summary>Counts work; false once the evaluation has to stop.</summary>
    internal bool Step(int position, int count = 1)
    {
        steps += count;
        if ((steps > MostSteps || budget?.Spend(count) == false) && !Stopped)
        {
            Stop(FeelCodes.LimitSteps, position, steps > MostSteps ? MostSteps : budget!.Steps);
        }

        return !Stopped;
    }

    /// <summary>Allows a string or list of the size to be made; false when it is too large.</summary>
    internal bool Allow(int position, long size)
    {
        if (size > LargestSize)
        {
            Stop(FeelCodes.LimitSize, position, LargestSize);
        }

        return Step(position, (int)(Math.Min(size, LargestSize) / SizeOfStep));
    }

    internal FeelValue Text(int position, string text) => Allow(position, text.Length) ? FeelValue.Of(text) : FeelValue.Missing;

    internal FeelValue List(int position, ImmutableArray<FeelValue> items) => Allow(position, items.Length) ? new FeelValue.List(items) : FeelValue.Missing;

    internal void Stop(string code, int position, int limit)
    {
        if (!Stopped)
        {
            Report(FeelDiagnostic.Of(code, position, $"{limit}", $"> {limit}"));
            Stopped = true;
        }
    }

    /// <summary>Evaluates something of which failures are not to be told.</summary>
    internal FeelValue Quietly(Func<FeelValue> evaluate)
    {
        muted++;
        var value = evaluate();
        muted--;
        return value;
    }

    private void Report(FeelDiagnostic diagnostic) => (diagnostics ??= ImmutableArray.CreateBuilder<FeelDiagnostic>()).Add(diagnostic);
}
