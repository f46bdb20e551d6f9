using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Searching;

/// <summary>Words to look for, with the categories they may name.</summary>
internal static class SearchTerms
{
    public static async ValueTask<(ImmutableArray<CaseTerm> Terms, Refusal? Refusal)> ReadAsync(RuntimeKit kit, IReadSession session, string? text)
    {
        var (words, refusal) = SearchText.Read(text);
        if (words.IsEmpty)
        {
            return ([], refusal);
        }

        var categories = await kit.Facts.KnownCategoriesAsync(session);
        return ([.. words.Select(word => new CaseTerm(word, categories.Named(word.Text)))], null);
    }
}
