using System.Text;
using CaseFlow.Cases.Records;

namespace CaseFlow.Storage.Searching;

/// <summary>Tokens of different meaning carry different first letters, so that one index column holds them all.</summary>
internal static class SearchMarks
{
    // Raised when tokens are made differently, so that stored rows are indexed again.
    private const string Edition = "1";

    public static string Word(string token) => $"w{token}";

    public static string Tail(string digits) => $"t{digits}";

    // Ids may hold any sign and differ only in case.
    public static string Unit(string id) => $"u{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(id))}";

    public static string Category(string id) => $"c{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(id))}";

    /// <summary>The category that was settled, and the one that the reporter chose.</summary>
    public static IEnumerable<string> CategoriesOf(Case item) =>
        new[] { item.Classification?.Category, item.Data.GetValueOrDefault("category")?.Trim('"') }
            .OfType<string>().Where(id => id.Length > 0 && id != "null").Distinct();

    /// <summary>A number that changes when what a case is found by changes; never 0, which stands for not indexed.</summary>
    public static long Of(Case item)
    {
        // FNV-1a with 64 bits: the comparison is against one's own earlier text, not against an adversary.
        var hash = 14695981039346656037UL;
        foreach (var part in item.Place.Path.Append(item.Place.Unit).Append(item.Place.Name)
            .Concat(CategoriesOf(item)).Append(item.Title).Append(item.Description).Append(item.Number).Append(Edition))
        {
            foreach (var letter in part)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash = (hash ^ 0xFFFF) * 1099511628211UL;
        }

        return hash == 0 ? 1 : unchecked((long)hash);
    }
}
