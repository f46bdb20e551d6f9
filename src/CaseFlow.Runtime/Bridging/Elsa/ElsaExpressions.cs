using System.Text.RegularExpressions;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>
/// Expressions that mean the same in FEEL and in Elsa's JavaScript: comparisons of a variable with a text, a number or a truth value for being
/// equal or not, joined by one kind of word. Nothing else is turned: FEEL knows null, exact decimals and days, JavaScript does not.
/// </summary>
internal static partial class ElsaExpressions
{
    private const int Longest = 2000;

    /// <summary>FEEL as JavaScript; null where there is no equal.</summary>
    public static string? ToScript(string feel) => Turn(feel, Feel(), " and ", " or ", " && ", " || ", m =>
        $"getVariable('{m.Groups["name"].Value}') {(m.Groups["sign"].Value == "=" ? "===" : "!==")} {m.Groups["value"].Value}");

    /// <summary>JavaScript as FEEL; null where there is no equal.</summary>
    public static string? ToFeel(string script) => ElsaParts.Stopped(script) ?? Turn(script, Script(), " && ", " || ", " and ", " or ", m =>
        $"{m.Groups["name"].Value} {(m.Groups["sign"].Value[0] == '!' ? "!=" : "=")} {Quoted(m.Groups["value"].Value)}");

    /// <summary>A text, number or truth value in FEEL as JavaScript; null for any other expression.</summary>
    public static string? LiteralToScript(string feel) => Literal().IsMatch(feel.Trim()) ? feel.Trim() : null;

    private static string? Turn(string text, Regex term, string and, string or, string otherAnd, string otherOr, Func<Match, string> turn)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var joint = text.Contains(or, StringComparison.Ordinal) ? or : and;
        var terms = text.Split(joint).Select(part => term.Match(part.Trim())).ToList();
        return terms.TrueForAll(found => found.Success) ? string.Join(joint == or ? otherOr : otherAnd, terms.Select(turn)) : null;
    }

    private static string Quoted(string value) => value[0] == '\'' ? $"\"{value[1..^1]}\"" : value;

    [GeneratedRegex("""\A(?<name>[A-Za-z_]\w*)\s*(?<sign>=|!=)\s*(?<value>"[^"\\]*"|true|false|-?\d{1,15})\z""", RegexOptions.NonBacktracking)]
    private static partial Regex Feel();

    [GeneratedRegex("""\A(?:getVariable\(['"](?<name>[A-Za-z_]\w*)['"]\)|variables\.(?<name>[A-Za-z_]\w*))\s*(?<sign>===?|!==?)\s*(?<value>"[^"\\]*"|'[^'"\\]*'|true|false|-?\d{1,15})\z""", RegexOptions.NonBacktracking)]
    private static partial Regex Script();

    [GeneratedRegex("""\A(?:"[^"\\]*"|true|false|-?\d{1,15})\z""", RegexOptions.NonBacktracking)]
    private static partial Regex Literal();
}
