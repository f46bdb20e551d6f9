using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>What a rule gives, compared with what others give.</summary>
/// <param name="Texts">The expressions as written.</param>
/// <param name="Values">Their values; null for an expression that reads something.</param>
internal sealed record Result(ImmutableArray<string> Texts, ImmutableArray<FeelValue?> Values)
{
    private static readonly ImmutableDictionary<string, FeelValue> Nothing = ImmutableDictionary<string, FeelValue>.Empty;

    private static readonly ImmutableArray<DateTimeOffset> Moments =
        [new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2001, 2, 3, 4, 5, 6, TimeSpan.FromHours(7))];

    /// <summary>Names the result among those of a table: the same for the same.</summary>
    internal string Key { get; } = string.Join('\n', Texts.Select((text, at) => Values[at] is { } value ? "=" + FeelText.Show(value) : text));

    /// <summary>Whether it is certain that they differ.</summary>
    internal bool DiffersFrom(Result other) =>
        Values.Zip(other.Values).Any(pair => pair is ({ } one, { } another) && FeelText.Show(one) != FeelText.Show(another));

    internal static Result Of(TableRule rule, Dictionary<string, FeelValue?> known) => new(
        [.. rule.Results.Select(result => result.Text)],
        [.. rule.Results.Select(result => known.TryGetValue(result.Text, out var value) ? value : known[result.Text] = Constant(result))]);

    /// <summary>The value of an expression that reads nothing, not even the time.</summary>
    internal static FeelValue? Constant(Expression.Literal literal)
    {
        if (literal.Text.Length == 0)
        {
            return FeelValue.Missing;
        }

        if (literal.Language is not null || FeelExpression.Parse(literal.Text).Expression is not { Inputs.Count: 0 } expression)
        {
            return null;
        }

        var results = Moments.Select(moment => expression.Evaluate(Nothing, moment, new FeelBudget(1_000))).ToArray();
        return results[0].Diagnostics.IsEmpty && results[1].Diagnostics.IsEmpty && FeelText.Show(results[0].Value) == FeelText.Show(results[1].Value)
            ? results[0].Value
            : null;
    }
}
