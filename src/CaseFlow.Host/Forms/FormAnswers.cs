using System.Collections.Immutable;

namespace CaseFlow.Host.Forms;

/// <summary>Reads what a browser sent for the fields of a form.</summary>
internal static class FormAnswers
{
    /// <summary>The answers by field name; several values of one field (photos) are joined by commas.</summary>
    /// <param name="form">The form as sent.</param>
    public static ImmutableSortedDictionary<string, string> Read(IFormCollection form) =>
        form.Where(pair => pair.Key.StartsWith(FormBox.Prefix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                pair => pair.Key[FormBox.Prefix.Length..],
                pair => string.Join(',', pair.Value.Where(value => !string.IsNullOrEmpty(value))),
                StringComparer.Ordinal);
}
