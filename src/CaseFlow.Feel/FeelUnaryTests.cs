using System.Collections.Immutable;
using CaseFlow.Feel.Checking;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel;

/// <summary>
/// Parsed unary tests, the text of a decision table's input entry (DMN 1.5 §7.3.12, §8.3.3): <c>-</c>, comparisons, ranges, values and lists by
/// comma, <c>not(…)</c>, and conditions, which may read the tested value as <c>?</c>. Immutable and shareable.
/// </summary>
public sealed class FeelUnaryTests
{
    private readonly ImmutableArray<UnaryTest> tests;
    private readonly bool negated;

    private FeelUnaryTests(string text, ImmutableArray<UnaryTest> tests, bool negated)
    {
        Text = text;
        this.tests = tests;
        this.negated = negated;
    }

    /// <summary>The tests as written.</summary>
    public string Text { get; }

    /// <summary>Whether every value passes: the text is <c>-</c>.</summary>
    public bool IsAny => tests.IsEmpty;

    /// <summary>Parses unary tests; never throws on content.</summary>
    /// <param name="text">The tests; at most 10,000 characters.</param>
    /// <param name="names">Declared variable names, which may contain spaces.</param>
    public static FeelUnaryTestsParse Parse(string text, IReadOnlyCollection<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FeelExpression.TooLong(text) is { } refusal)
        {
            return new(null, [refusal]);
        }

        return Parse(text, new NameTable(names), null, null);
    }

    /// <summary>Parses unary tests where names and types are known; never throws on content.</summary>
    /// <param name="text">The tests; at most 10,000 characters.</param>
    /// <param name="scope">The variables and types they can name.</param>
    /// <param name="input">The type of the tested value; null when it is not known.</param>
    public static FeelUnaryTestsParse Parse(string text, FeelScope scope, FeelType? input)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scope);
        return FeelExpression.TooLong(text) is { } refusal ? new(null, [refusal]) : Parse(text, new NameTable(scope), scope, input);
    }

    private static FeelUnaryTestsParse Parse(string text, NameTable table, FeelScope? scope, FeelType? input)
    {
        var (tests, negated, failure) = Parser.ParseTests(text, table);
        if (failure is not null)
        {
            return new(null, [failure]);
        }

        var warnings = TypeChecker.Check(tests, input ?? FeelType.Any, scope, table);
        return new(new FeelUnaryTests(text, tests, negated), []) { Warnings = warnings };
    }

    /// <summary>Says whether a value passes: true, false, or null where the tests cannot tell.</summary>
    /// <param name="value">The value tested.</param>
    /// <param name="variables">Values of other names by name.</param>
    /// <param name="now">The command's moment, which now() and today() return.</param>
    /// <param name="budget">How many steps this and other evaluations may take together; null for no common limit.</param>
    /// <returns>True, false or null, with diagnostics where something failed; a comparison with a missing value fails nothing.</returns>
    public FeelResult Evaluate(FeelValue value, IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now, FeelBudget? budget = null)
    {
        var run = new FeelEvaluation(now, budget);
        var passed = Evaluate(value, variables, run);
        return new(passed, run.Diagnostics);
    }

    /// <summary>Says whether a value passes, as a part of an evaluation under way, with which it shares limits and diagnostics.</summary>
    /// <param name="value">The value tested.</param>
    /// <param name="variables">Values of other names by name.</param>
    /// <param name="run">The evaluation under way.</param>
    /// <returns>True, false or null.</returns>
    public FeelValue Evaluate(FeelValue value, IReadOnlyDictionary<string, FeelValue> variables, FeelEvaluation run)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(run);
        var outer = run.Variables;
        run.Variables = variables;
        var passed = run.Step(0) ? Membership.Test(value, tests, negated, run) : FeelValue.Missing;
        run.Variables = outer;
        return run.Stopped ? FeelValue.Missing : passed;
    }
}
