using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>Values as FEEL texts, for people and journals.</summary>
public static class FeelText
{
    /// <summary>
    /// The canonical FEEL text of a value, which parses to an equal value: strings quoted, dates as <c>date("2026-01-31")</c>,
    /// entries of contexts in ordinal order.
    /// </summary>
    /// <param name="value">The value.</param>
    public static string Show(FeelValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ValueText.Show(value, int.MaxValue)!;
    }

    /// <summary>The text of a value for people: the canonical FEEL text, or its beginning with an ellipsis where it is long.</summary>
    /// <param name="value">The value.</param>
    /// <param name="longest">How many characters are shown, at least 0.</param>
    public static string Cut(FeelValue value, int longest)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ValueText.Cut(value, longest);
    }
}
