using System.Text;

namespace CaseFlow.Runtime.Searching;

/// <summary>Cuts text into runs. Case and full or half width are folded, so that what is written differently is found alike.</summary>
internal static class SearchRuns
{
    public static IEnumerable<SearchRun> Of(string text)
    {
        var run = new StringBuilder();
        var gap = new StringBuilder();
        SearchRunKind? current = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var folded = Fold(rune);
            var kind = KindOf(folded);
            if (kind != current && current is { } ended)
            {
                yield return new SearchRun(ended, run.ToString(), gap.ToString());
                run.Clear();
                gap.Clear();
            }

            current = kind;
            (kind is null ? gap : run).Append(folded.ToString());
        }

        if (current is { } last)
        {
            yield return new SearchRun(last, run.ToString(), gap.ToString());
        }
    }

    /// <summary>A text with case and width folded.</summary>
    public static string Folded(string text) => string.Concat(text.EnumerateRunes().Select(rune => Fold(rune).ToString()));

    private static Rune Fold(Rune rune) => rune.Value switch
    {
        0x3000 => new Rune(' '),
        >= 0xFF01 and <= 0xFF5E => Rune.ToLowerInvariant(new Rune(rune.Value - 0xFEE0)),
        _ => Rune.ToLowerInvariant(rune),
    };

    private static SearchRunKind? KindOf(Rune rune) =>
        IsIdeograph(rune.Value) ? SearchRunKind.Ideographs
        : Rune.IsDigit(rune) ? SearchRunKind.Digits
        : Rune.IsLetter(rune) || rune.Value == '_' || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark ? SearchRunKind.Letters
        : null;

    private static bool IsIdeograph(int value) => value
        is >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF or >= 0x3040 and <= 0x30FF or >= 0xAC00 and <= 0xD7AF
        or 0x3005 or 0x3007;
}
