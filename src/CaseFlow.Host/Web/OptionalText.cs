using System.Text.RegularExpressions;

namespace CaseFlow.Host.Web;

/// <summary>Texts with parts between <c>⟦</c> and <c>⟧</c> that are left out when a place in them could not be filled.</summary>
internal static partial class OptionalText
{
    /// <summary>Leaves out the parts with an unfilled place and the marks of all others.</summary>
    /// <param name="filled">The text after its places were filled.</param>
    public static string Settle(string filled) =>
        Part().Replace(filled, match => Unfilled().IsMatch(match.Groups[1].Value) ? "" : match.Groups[1].Value);

    [GeneratedRegex("⟦([^⟧]*)⟧")]
    private static partial Regex Part();

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Unfilled();
}
