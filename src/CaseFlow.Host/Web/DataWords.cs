using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Web;

/// <summary>Data of recorded facts, steps and messages in words: identifiers by their group of texts, money in yuan, moments as dates.</summary>
internal static class DataWords
{
    // Where the identifiers of a datum have their texts, the first group that has one wins.
    private static readonly Dictionary<string, string[]> Groups = new(StringComparer.Ordinal)
    {
        ["status"] = ["status"],
        ["from"] = ["status", "grade"],
        ["to"] = ["status", "grade", "role"],
        ["grade"] = ["grade"],
        ["channel"] = ["channel"],
        ["outcome"] = ["outcome"],
        ["kind"] = ["outcome", "measure", "assessment", "link"],
        ["measure"] = ["measure"],
        ["satisfaction"] = ["satisfaction"],
        ["role"] = ["role"],
        ["clock"] = ["clock"],
        ["reason"] = ["reason"],
        ["assessment"] = ["assessment"],
        ["payer"] = ["payer"],
        ["source"] = ["payer"],
        ["moneySource"] = ["payer"],
    };

    private static readonly HashSet<string> Money = new(["cost", "amount", "money", "fen"], StringComparer.Ordinal);
    private static readonly HashSet<string> Moments = new(["at", "due", "since", "until", "started", "stopped", "dueBefore", "dueAfter"], StringComparer.Ordinal);

    /// <summary>The data in words, by the same names.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="data">The data by name.</param>
    public static Dictionary<string, string> Of(Texts texts, IReadOnlyDictionary<string, string> data) =>
        data.ToDictionary(pair => pair.Key, pair => Of(texts, pair.Key, pair.Value), StringComparer.Ordinal);

    /// <summary>One datum in words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public static string Of(Texts texts, string name, string value)
    {
        if (value is "true" or "false")
        {
            return texts[value == "true" ? "form.yes" : "form.no"];
        }

        if (Groups.TryGetValue(name, out var groups) && groups.Select(group => $"{group}.{value}").FirstOrDefault(texts.Has) is { } key)
        {
            return texts[key];
        }

        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        return Money.Contains(name) ? texts.Get("form.yuanValue", ("value", (number / 100m).ToString("0.##", CultureInfo.InvariantCulture)))
            : Moments.Contains(name) ? Times.Show(new Instant(number))
            : value;
    }
}
