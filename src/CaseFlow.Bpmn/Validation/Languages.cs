namespace CaseFlow.Bpmn.Validation;

/// <summary>Names of expression languages.</summary>
internal static class Languages
{
    public const string Feel = "feel";

    /// <summary>Whether a declared language is FEEL: its short name, or the URI of any edition.</summary>
    public static bool IsFeel(string? language) =>
        language is not null
        && (language.Equals(Feel, StringComparison.OrdinalIgnoreCase)
            || (language.Contains("omg.org/spec/", StringComparison.OrdinalIgnoreCase) && language.Contains("FEEL", StringComparison.OrdinalIgnoreCase)));
}
