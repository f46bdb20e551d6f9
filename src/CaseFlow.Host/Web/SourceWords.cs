using System.Text.RegularExpressions;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Web;

/// <summary>
/// Sources that entries of reference lists name. Marks such as <c>S4b</c> are the same in every language; a place in the catalogue of
/// mechanisms, kept as <c>catalogue §7 row 11</c>, is written in the user's language.
/// </summary>
internal static partial class SourceWords
{
    /// <summary>A source as people read it.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="source">The source as it is kept.</param>
    public static string Show(Texts texts, string source)
    {
        if (Kept().Match(source) is not { Success: true } place)
        {
            return source;
        }

        var (section, rows, item) = (place.Groups["section"].Value, place.Groups["rows"].Value, place.Groups["item"].Value);
        return rows.Length > 0
            ? texts.Get(rows.All(char.IsAsciiDigit) ? "lists.catalogueRow" : "lists.catalogueRows", ("section", section), ("rows", rows))
            : texts.Get(item.Length > 0 ? "lists.catalogueItem" : "lists.catalogue", ("section", section), ("item", item));
    }

    /// <summary>Sources as people read them.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="sources">The sources as they are kept.</param>
    public static string Show(Texts texts, IEnumerable<string> sources) => string.Join(texts["lists.separator"], sources.Select(source => Show(texts, source)));

    /// <summary>Sources as they stand in a form, separated by semicolons.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="sources">The sources as they are kept.</param>
    public static string Write(Texts texts, IEnumerable<string> sources) => string.Join("; ", sources.Select(source => Show(texts, source)));

    /// <summary>Sources as they are kept, written in either language.</summary>
    /// <param name="written">What a form holds.</param>
    public static string Read(string written) => Chinese().Replace(written, place =>
    {
        var (rows, item) = (place.Groups["rows"].Value, place.Groups["item"].Value);
        return $"catalogue §{place.Groups["section"].Value}"
            + (rows.Length == 0 ? "" : rows.All(char.IsAsciiDigit) ? $" row {rows}" : $" rows {rows}")
            + (item.Length == 0 ? "" : $" {item}");
    });

    [GeneratedRegex("^catalogue §(?<section>[0-9.]+)( rows? (?<rows>[0-9–-]+)| (?<item>[A-Z][0-9]+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Kept();

    [GeneratedRegex("目录第(?<section>[0-9.]+)节(第(?<rows>[0-9–-]+)行|(?<item>[A-Z][0-9]+))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();
}
