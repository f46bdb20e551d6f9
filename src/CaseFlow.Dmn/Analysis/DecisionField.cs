using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Something that a decision reads from outside, as people give it.</summary>
/// <param name="Name">The name by which expressions read it.</param>
/// <param name="Type">Its basic type; null where it is not known.</param>
/// <param name="Choices">Its values as FEEL where few are allowed, in order; empty for others.</param>
public sealed record DecisionField(string Name, FeelType? Type, ImmutableArray<string> Choices)
{
    private static readonly ImmutableDictionary<string, FeelValue> Nothing = ImmutableDictionary<string, FeelValue>.Empty;

    /// <summary>The value that a text means: a text as it stands where texts are expected, dates and times as ISO 8601 has them, anything else as FEEL.</summary>
    /// <param name="text">What was typed in; empty for null.</param>
    /// <returns>The value; null (not a FEEL null) where the text is none, or of another type.</returns>
    public FeelValue? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = text.Trim();
        if (typed.Length == 0)
        {
            return FeelValue.Missing;
        }

        if (Type == FeelType.Text && !typed.StartsWith('"'))
        {
            return FeelValue.Of(typed);
        }

        var value = Evaluate(IsTemporal && char.IsAsciiLetterOrDigit(typed[0]) && !typed.Contains('(', StringComparison.Ordinal) ? $"@\"{typed}\"" : typed);
        return value is null or FeelValue.Null || (Type is not null && Type.Convert(value) is null) ? null : value;
    }

    private bool IsTemporal => Type == FeelType.Date || Type == FeelType.Time || Type == FeelType.DateAndTime || Type == FeelType.DayTimeDuration || Type == FeelType.YearMonthDuration;

    private static FeelValue? Evaluate(string text)
    {
        if (FeelExpression.Parse(text).Expression is not { Inputs.Count: 0 } expression)
        {
            return null;
        }

        var result = expression.Evaluate(Nothing, default(DateTimeOffset), new FeelBudget(10_000));
        return result.Diagnostics.IsEmpty ? result.Value : null;
    }
}
