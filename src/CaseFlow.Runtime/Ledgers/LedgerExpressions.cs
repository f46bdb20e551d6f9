using System.Globalization;
using System.Text.Json;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>Reads the expressions of ledgers and indicators.</summary>
internal static class LedgerExpressions
{
    /// <summary>The expression of a member; null when it is not there, or wrong and noted with its position.</summary>
    /// <param name="element">The object.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="member">The member.</param>
    /// <param name="scope">What the expression can name.</param>
    /// <param name="allowsMistakes">Whether an expression that can give nothing but null is let through.</param>
    /// <param name="notes">Takes what is wrong.</param>
    public static FeelExpression? Read(JsonElement element, string path, string member, FeelScope scope, bool allowsMistakes, FileNotes notes)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(member, out _) || notes.String(element, path, member) is not { } text)
        {
            return null;
        }

        var parse = FeelExpression.Parse(text, scope);
        if (parse.Mistake is not { } mistake || (allowsMistakes && parse.Expression is not null))
        {
            return parse.Expression;
        }

        notes.Add(
            "expression",
            $"Expected a FEEL expression at {path}.{member}, but at character {mistake.Position + 1}: {mistake.Message}",
            [
                ("path", $"{path}.{member}"), ("expression", text), ("position", (mistake.Position + 1).ToString(CultureInfo.InvariantCulture)),
                ("reason", mistake.Code), .. mistake.Arguments.Select(argument => (argument.Key, argument.Value)),
            ]);
        return null;
    }
}
