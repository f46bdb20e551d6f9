using System.Collections.Immutable;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>
/// One evaluation, of one expression or of several that are parts of each other: the moment, what went wrong so far and how much may still be
/// done. For one thread.
/// </summary>
public sealed class FeelEvaluation
{
    /// <summary>How deep calls of functions may lie in each other.</summary>
    internal const int DeepestCall = 300;

    internal const int MostSteps = 100_000;
    internal const int LargestSize = 1_000_000;
    private const int MostDiagnostics = 20;

    /// <summary>How deep lists and contexts may lie in each other while they are worked with.</summary>
    private const int DeepestValue = 500;

    /// <summary>The stack is looked at once in so many depths, less one.</summary>
    private const int DepthsUnchecked = 31;

    /// <summary>How many characters or items made cost as much as one step.</summary>
    private const int SizeOfStep = 50;

    private ImmutableArray<FeelDiagnostic>.Builder? diagnostics;
    private int steps;
    private readonly FeelBudget? budget;
    private int muted;
    private int calls;
    private int depth;

    /// <summary>Begins an evaluation.</summary>
    /// <param name="now">The command's moment, which now() and today() return.</param>
    /// <param name="budget">How many steps this and other evaluations may take together; null for no common limit.</param>
    public FeelEvaluation(DateTimeOffset now, FeelBudget? budget = null)
    {
        Now = now;
        this.budget = budget;
    }

    internal FeelEvaluation(IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now, FeelBudget? budget = null)
        : this(now, budget) => Variables = variables;

    /// <summary>The command's moment.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>True once a limit is passed: everything still running gives null at once.</summary>
    public bool Stopped { get; private set; }

    /// <summary>Why parts gave null, at most 20.</summary>
    public ImmutableArray<FeelDiagnostic> Diagnostics => diagnostics?.ToImmutable() ?? [];

    /// <summary>The variables of the expression now being evaluated; an expression evaluated within puts its own in their place and these back.</summary>
    internal IReadOnlyDictionary<string, FeelValue> Variables { get; set; } = ImmutableDictionary<string, FeelValue>.Empty;

    /// <summary>Says that something failed.</summary>
    /// <param name="code">Stable dotted code.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="found">What was found.</param>
    /// <returns>Null, which is the value of what failed.</returns>
    public FeelValue Fail(string code, string expected, string found) => Fail(code, 0, expected, found);

    /// <summary>Goes into a call; false when calls already lie too deep in each other. Each true is answered by <see cref="Leave"/>.</summary>
    internal bool Enter(int position)
    {
        if (calls >= DeepestCall || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Stop(FeelCodes.LimitNesting, position, DeepestCall);
            return false;
        }

        calls++;
        return true;
    }

    internal void Leave() => calls--;

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

    internal FeelValue List(int position, ImmutableArray<FeelValue> items) =>
        Allow(position, items.Length) ? Shallow(position, new FeelValue.List(items)) : FeelValue.Missing;

    /// <summary>The value, unless its parts lie so deep in each other that walking through them could exhaust the stack.</summary>
    internal FeelValue Shallow(int position, FeelValue value)
    {
        if (value.Depth <= DeepestValue)
        {
            return value;
        }

        Stop(FeelCodes.LimitNesting, position, DeepestValue);
        return FeelValue.Missing;
    }

    /// <summary>Goes one construct deeper; false when the stack does not allow it. Each true is answered by <see cref="Ascend"/>.</summary>
    internal bool Descend(int position)
    {
        if ((++depth & DepthsUnchecked) == 0 && !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            depth--;
            Stop(FeelCodes.LimitNesting, position, DeepestCall);
            return false;
        }

        return true;
    }

    internal void Ascend() => depth--;

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
