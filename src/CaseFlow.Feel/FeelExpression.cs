using System.Collections.Immutable;
using CaseFlow.Feel.Checking;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>A parsed FEEL expression: immutable, shareable, evaluated without side effects.</summary>
public sealed class FeelExpression
{
    private const int LongestText = 10_000;
    private readonly Node root;
    private readonly NameTable names;
    private ImmutableSortedDictionary<string, Node>? paths;
    private ImmutableSortedSet<string>? inputs;

    private FeelExpression(string text, Node root, NameTable names, FeelType type)
    {
        Text = text;
        Type = type;
        this.root = root;
        this.names = names;
    }

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>The type of what the expression gives, as far as names and types are known; Any otherwise. A failure gives null whatever the type.</summary>
    public FeelType Type { get; }

    /// <summary>
    /// The names of variables that the expression reads and does not define itself, without duplicates, in ordinal order.
    /// Inside a filter, where any name may be an entry of the item, only declared names count.
    /// </summary>
    public IReadOnlyCollection<string> Inputs => inputs ??= FreeNames.Of(root, names);

    /// <summary>Parses an expression; never throws on content.</summary>
    /// <param name="text">The expression; at most 10,000 characters.</param>
    /// <param name="names">Declared variable names, which may contain spaces; undeclared names are still read up to the first operator.</param>
    public static FeelParse Parse(string text, IReadOnlyCollection<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TooLong(text) is { } refusal)
        {
            return new(null, [refusal]);
        }

        return Parse(text, new NameTable(names), null);
    }

    /// <summary>Parses an expression where names and types are known; never throws on content.</summary>
    /// <param name="text">The expression; at most 10,000 characters.</param>
    /// <param name="scope">The variables and types it can name.</param>
    public static FeelParse Parse(string text, FeelScope scope)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scope);
        return TooLong(text) is { } refusal ? new(null, [refusal]) : Parse(text, new NameTable(scope), scope);
    }

    private static FeelParse Parse(string text, NameTable table, FeelScope? scope)
    {
        var (root, failure) = Parser.Parse(text, table);
        if (failure is not null)
        {
            return new(null, [failure]);
        }

        var (type, warnings) = TypeChecker.Check(root, scope, table);
        return new(new FeelExpression(text, root, table, type), []) { Warnings = warnings };
    }

    internal static FeelDiagnostic? TooLong(string text) => text.Length > LongestText
        ? FeelDiagnostic.Of(FeelCodes.LimitText, LongestText, $"{LongestText}", $"{text.Length}")
        : null;

    /// <summary>Evaluates the expression. A failed operation gives null and a diagnostic, as DMN 1.5 says.</summary>
    /// <param name="variables">Values by name; a missing name evaluates to null with a diagnostic.</param>
    /// <param name="now">The command's moment, which now() and today() return.</param>
    /// <returns>The value, at most 1,000,000 parts and 40 levels deep, and at most 20 diagnostics.</returns>
    public FeelResult Evaluate(IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now) => Evaluate(variables, now, budget: null);

    /// <summary>Evaluates the expression as one of several that share a budget.</summary>
    /// <param name="variables">Values by name; a missing name evaluates to null with a diagnostic.</param>
    /// <param name="now">The command's moment, which now() and today() return.</param>
    /// <param name="budget">How many steps all of them together may take; null for no common limit.</param>
    /// <returns>The value, at most 1,000,000 parts and 40 levels deep, and at most 20 diagnostics.</returns>
    public FeelResult Evaluate(IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now, FeelBudget? budget)
    {
        ArgumentNullException.ThrowIfNull(variables);
        var run = new FeelEvaluation(now, budget);
        var value = Evaluate(variables, run);
        return new(value, run.Diagnostics);
    }

    /// <summary>Evaluates the expression as a part of an evaluation under way, with which it shares limits and diagnostics.</summary>
    /// <param name="variables">Values by name; a missing name evaluates to null with a diagnostic.</param>
    /// <param name="run">The evaluation under way.</param>
    /// <returns>The value, at most 1,000,000 parts and 40 levels deep; null once the evaluation is stopped.</returns>
    public FeelValue Evaluate(IReadOnlyDictionary<string, FeelValue> variables, FeelEvaluation run)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(run);
        var outer = run.Variables;
        run.Variables = variables;
        var value = Evaluator.Evaluate(root, null, run);
        run.Variables = outer;
        ValueSize.Check(value, run);
        return run.Stopped ? FeelValue.Missing : value;
    }

    /// <summary>
    /// What the expression reads, for telling why it came out as it did: each variable, or path from a variable as far as it is
    /// followed, with its value as FEEL text. What is missing shows as <c>null</c>.
    /// </summary>
    /// <param name="variables">The values the expression is evaluated with.</param>
    public ImmutableSortedDictionary<string, string> Explain(IReadOnlyDictionary<string, FeelValue> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        var run = new FeelEvaluation(variables, default);
        paths ??= FreeNames.Paths(root, names);
        return paths.ToImmutableSortedDictionary(path => path.Key, path => FeelText.Show(Evaluator.Evaluate(path.Value, null, run)), StringComparer.Ordinal);
    }

    /// <summary>
    /// Which parts of the condition decided how it came out, in the order of the text: of <c>and</c> and <c>or</c> the side that was enough alone, or
    /// both; of <c>if</c> the condition and what was chosen.
    /// </summary>
    /// <param name="variables">The values the expression is evaluated with.</param>
    /// <param name="now">The moment it is evaluated at.</param>
    public ImmutableArray<FeelReason> Reasons(IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return Evaluation.Reasons.Of(root, Text, new FeelEvaluation(variables, now));
    }
}
