using System.Collections.Immutable;

namespace CaseFlow.Feel;

/// <summary>One thing wrong with an expression or its evaluation.</summary>
/// <param name="Code">Stable dotted code, one of <see cref="FeelCodes"/>.</param>
/// <param name="Position">Zero-based index of the first character concerned.</param>
/// <param name="Message">English text: what was expected, what was found.</param>
/// <param name="Arguments">The text's data by name, <c>expected</c> and <c>found</c>, for texts in other languages.</param>
public sealed record FeelDiagnostic(string Code, int Position, string Message, ImmutableSortedDictionary<string, string> Arguments)
{
    private const int LongestFound = 100;

    internal static FeelDiagnostic Of(string code, int position, string expected, string found)
    {
        var shown = found.Length <= LongestFound ? found : found[..LongestFound] + "…";
        var arguments = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("expected", expected).Add("found", shown);
        return new(code, position, $"Expected {expected} but found {shown}.", arguments);
    }
}
