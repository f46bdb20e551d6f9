using System.Collections.Immutable;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Web;

/// <summary>Identifiers of the rules of money in words.</summary>
internal static class MoneyWords
{
    private static readonly Dictionary<string, string[]> Groups = new(StringComparer.Ordinal)
    {
        ["stage"] = ["moneyStage"],
        ["expected"] = ["moneyStage"],
        ["missing"] = ["moneyStage"],
        ["state"] = ["moneyState"],
        ["kind"] = ["raising", "accountKind"],
    };

    /// <summary>Whether a code is one of the rules of money.</summary>
    /// <param name="code">The code.</param>
    public static bool IsOfMoney(string code) =>
        code.StartsWith("account.", StringComparison.Ordinal) || code.StartsWith("fund.", StringComparison.Ordinal);

    /// <summary>The data of a code with its identifiers in words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="arguments">The data by name.</param>
    public static ImmutableSortedDictionary<string, string> Of(Texts texts, ImmutableSortedDictionary<string, string> arguments) =>
        arguments.ToImmutableSortedDictionary(
            a => a.Key,
            a => Groups.TryGetValue(a.Key, out var groups) && a.Value.Length > 0
                ? groups.Select(group => Words.Find(texts, group, a.Value)).FirstOrDefault(text => text is not null) ?? a.Value
                : a.Value,
            StringComparer.Ordinal);
}
