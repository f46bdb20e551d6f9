using System.Collections.Immutable;

namespace CaseFlow.Runtime.Searching;

/// <summary>
/// Makes the tokens under which a text is found. Chinese is cut into pairs of neighbouring characters, and the last character of a run
/// stands alone, so that every substring is a row of neighbouring tokens whose last one may be the beginning of a token. Words of
/// letters and numbers are whole tokens and are found by their beginning; numbers are also found by their end.
/// </summary>
public static class SearchTokens
{
    /// <summary>Separates texts whose words must not be taken for neighbours. No token is equal to it.</summary>
    public const string Break = "";

    private const int LongestWord = 40;
    private const int LongestTail = 12;

    // A dash or a dot inside a number or a name holds it together: 2026-000123, b-12.
    private const string Joining = "-./:#";

    /// <summary>The tokens of texts in order, with <see cref="Break"/> between two texts.</summary>
    /// <param name="texts">The texts.</param>
    public static ImmutableArray<string> Of(params IEnumerable<string> texts)
    {
        var tokens = ImmutableArray.CreateBuilder<string>();
        foreach (var text in texts)
        {
            if (tokens.Count > 0)
            {
                tokens.Add(Break);
            }

            foreach (var run in SearchRuns.Of(text))
            {
                Add(tokens, run, whole: true);
            }
        }

        return tokens.ToImmutable();
    }

    /// <summary>The ends of all numbers in texts, without the numbers themselves.</summary>
    /// <param name="texts">The texts.</param>
    public static ImmutableArray<string> Tails(params IEnumerable<string> texts) =>
    [
        .. texts.SelectMany(SearchRuns.Of)
            .Where(run => run.Kind == SearchRunKind.Digits)
            .SelectMany(run => Enumerable.Range(1, run.Text.Length - 1).Select(start => run.Text[start..]))
            .Where(tail => tail.Length <= LongestTail)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The words of a search, each once.</summary>
    /// <param name="text">What a person typed; anything is allowed in it.</param>
    public static ImmutableArray<SearchTerm> Terms(string text)
    {
        var terms = ImmutableArray.CreateBuilder<SearchTerm>();
        var word = new List<SearchRun>();
        foreach (var run in SearchRuns.Of(text))
        {
            if (word.Count > 0 && !Joins(word[^1], run))
            {
                terms.Add(Term(word));
                word.Clear();
            }

            word.Add(run);
        }

        if (word.Count > 0)
        {
            terms.Add(Term(word));
        }

        return [.. terms.DistinctBy(term => term.Text)];
    }

    private static bool Joins(SearchRun before, SearchRun next) =>
        next.Gap.Length == 0
        || (next.Gap.Length == 1 && Joining.Contains(next.Gap[0], StringComparison.Ordinal)
            && before.Kind != SearchRunKind.Ideographs && next.Kind != SearchRunKind.Ideographs);

    private static SearchTerm Term(List<SearchRun> word)
    {
        var tokens = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < word.Count; i++)
        {
            Add(tokens, word[i], whole: i < word.Count - 1);
        }

        var tail = word is [{ Kind: SearchRunKind.Digits, Text.Length: <= LongestTail } number] ? number.Text : null;
        return new SearchTerm(string.Concat(word.Select((run, i) => i == 0 ? run.Text : run.Gap + run.Text)), tokens.ToImmutable(), tail);
    }

    private static void Add(ImmutableArray<string>.Builder tokens, SearchRun run, bool whole)
    {
        if (run.Kind != SearchRunKind.Ideographs)
        {
            tokens.Add(Cut(run.Text));
            return;
        }

        var characters = run.Text.EnumerateRunes().ToList();
        for (var i = 0; i + 1 < characters.Count; i++)
        {
            tokens.Add($"{characters[i]}{characters[i + 1]}");
        }

        // Where the run ends within the word looked for, it must end in the text too.
        if (whole || characters.Count == 1)
        {
            tokens.Add(characters[^1].ToString());
        }
    }

    // A character beyond the first 65,536 takes two places, which belong together.
    private static string Cut(string word) => word.Length <= LongestWord ? word
        : char.IsHighSurrogate(word[LongestWord - 1]) ? word[..(LongestWord - 1)]
        : word[..LongestWord];
}
