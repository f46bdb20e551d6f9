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
        ["kind"] = ["outcome", "measure", "assessment", "link", "raising", "meetingKind"],
        ["measure"] = ["measure"],
        ["meetingKind"] = ["meetingKind"],
        ["satisfaction"] = ["satisfaction"],
        ["role"] = ["role"],
        ["clock"] = ["clock"],
        ["reason"] = ["satisfaction", "assessment"],
        ["party"] = ["role", "party"],
        ["assessment"] = ["assessment"],
        ["payer"] = ["payer"],
        ["name"] = ["clock"],
        ["noticeKind"] = ["noticeKind"],
        ["list"] = ["rating.list"],
        ["placingList"] = ["rating.list"],
        ["endGround"] = ["seat"],
        ["ground"] = ["seat"],
        ["decision"] = ["moneyDecision"],
        ["moneyState"] = ["moneyState"],
        ["stage"] = ["moneyStage"],
        ["raising"] = ["raising"],
        ["matter"] = ["vote.matter"],
        ["rule"] = ["vote.rule"],
        ["result"] = ["vote.result"],
        ["voteMatter"] = ["vote.matter"],
        ["voteRule"] = ["vote.rule"],
        ["resultOutcome"] = ["vote.result"],
    };

    private static readonly HashSet<string> Money = new(
        ["cost", "costFen", "findingAmountFen", "amount", "amountFen", "raised", "raisedFen", "totalFen"], StringComparer.Ordinal);

    private static readonly HashSet<string> Moments = new(["due", "dueDue", "dueFrom", "arrived"], StringComparer.Ordinal);

    /// <summary>The data in words, by the same names; a name with dots becomes one word: <c>task.name</c> is <c>taskName</c>.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="data">The data by name.</param>
    public static Dictionary<string, string> Of(Texts texts, IReadOnlyDictionary<string, string> data) =>
        data.Where(pair => pair is not { Key: "points", Value: "0" }).ToDictionary(pair => OneWord(pair.Key), pair => Of(texts, OneWord(pair.Key), pair.Value), StringComparer.Ordinal);

    /// <summary>The value of a form field in words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="kind">The field's kind as form files write it.</param>
    /// <param name="value">The value, in words already where it was an identifier.</param>
    public static string Field(Texts texts, string kind, string value) => (kind, value) switch
    {
        ("boolean", "true") => texts["form.yes"],
        ("boolean", "false") => texts["form.no"],
        ("money", _) => Yuan.OfText(texts, value),
        ("photos", _) => texts.Get("form.photoCount", ("n", value.Split(',').Length)),
        ("file", _) => texts.Get("form.paperCount", ("n", value.Split(',').Length)),
        _ => value,
    };

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

        if (Groups.TryGetValue(name, out var groups) && value.Length > 0
            && groups.Select(group => Words.Find(texts, group, value)).FirstOrDefault(text => text is not null) is { } known)
        {
            return known;
        }

        if (name == "photos")
        {
            return $"{value.Split(',', StringSplitOptions.RemoveEmptyEntries).Length}";
        }

        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        return Money.Contains(name) ? Yuan.OfFen(texts, number)
            : Moments.Contains(name) ? Times.Show(new Instant(number))
            : value;
    }

    private static string OneWord(string name) =>
        string.Concat(name.Split('.').Select((part, index) => index == 0 || part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
