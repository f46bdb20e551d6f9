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
}
