namespace CaseFlow.Runtime.Forms;

/// <summary>Several chosen values in one submitted text: separated by commas; a comma within a value is written <c>%2C</c>, a percent sign <c>%25</c>.</summary>
public static class OptionText
{
    /// <summary>A value as it is submitted.</summary>
    /// <param name="value">The value.</param>
    public static string Of(string value) => value.Replace("%", "%25", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>The values of a submitted text.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> Split(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal));
}
