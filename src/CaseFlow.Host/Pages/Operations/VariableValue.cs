using CaseFlow.Feel;

namespace CaseFlow.Host.Pages.Operations;

/// <summary>A variable's value as typed in: a text, a number, yes or no, or a FEEL expression that reads nothing.</summary>
internal static class VariableValue
{
    /// <summary>The kinds, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["text", "number", "truth", "feel"];

    /// <summary>Reads a value; null when it does not fit its kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">What was typed.</param>
    public static FeelValue? Read(string kind, string text) => kind switch
    {
        "text" => FeelValue.Of(text),
        "number" => FeelNumber.TryParse(text, out var number) ? FeelValue.Of(number) : null,
        "truth" => text switch
        {
            "true" => FeelValue.Of(true),
            "false" => FeelValue.Of(false),
            _ => null,
        },
        "feel" => Evaluate(text),
        _ => null,
    };

    private static FeelValue? Evaluate(string text)
    {
        var none = System.Collections.Immutable.ImmutableSortedDictionary<string, FeelValue>.Empty;
        var result = FeelExpression.Parse(text).Expression?.Evaluate(none, DateTimeOffset.UnixEpoch);
        return result is { Diagnostics.IsEmpty: true } ? result.Value : null;
    }
}
