using System.Collections.Immutable;

namespace CaseFlow.Runtime.Searching;

/// <summary>Reads what a person typed into a search box.</summary>
internal static class SearchText
{
    private const int LongestText = 200;
    private const int MostTerms = 20;

    /// <summary>The words to look for, or why there are none. Nothing typed gives no words and no refusal.</summary>
    public static (ImmutableArray<SearchTerm> Terms, Refusal? Refusal) Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ([], null);
        }

        var trimmed = text.Trim();
        var terms = trimmed.Length > LongestText ? [] : SearchTokens.Terms(trimmed);
        return trimmed.Length > LongestText || terms.Length > MostTerms
            ? ([], Refusal.Of(SearchCodes.TooLong, ("max", $"{LongestText}"), ("words", $"{MostTerms}")))
            : terms.IsEmpty ? ([], Refusal.Of(SearchCodes.NothingToFind)) : (terms, null);
    }
}
