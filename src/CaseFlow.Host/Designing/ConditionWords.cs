using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Drafts.Names;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Designing;

/// <summary>
/// Simple conditions in the user's words: comparisons of a name with a value, whether something is filled in, what a list contains, joined by
/// <c>and</c> or by <c>or</c>.
/// </summary>
internal static partial class ConditionWords
{
    /// <summary>The condition in words; null where it is not that simple.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="text">FEEL that can be read.</param>
    /// <param name="names">The names it can read.</param>
    public static string? Of(Texts texts, string text, ImmutableArray<KnownName> names)
    {
        foreach (var joint in new[] { "and", "or" })
        {
            var parts = SplitAt(text, joint);
            if (parts.Count > 1)
            {
                var said = parts.Select(part => Of(texts, part, names)).ToList();
                return said.Contains(null) || (joint == "and" && parts.Any(part => SplitAt(part, "or").Count > 1))
                    ? null
                    : string.Join(texts["condition." + joint], said);
            }
        }

        return Single(texts, text.Trim(), names);
    }

    private static string? Single(Texts texts, string text, ImmutableArray<KnownName> names)
    {
        KnownName? Find(string name) => names.FirstOrDefault(known => known.Name == name);
        if (Find(text) is { } flag)
        {
            return texts.Get("condition.yes", ("name", LabelOf(texts, flag)));
        }

        if (Negated().Match(text) is { Success: true } negated && Find(negated.Groups[1].Value) is { } unset)
        {
            return texts.Get("condition.no", ("name", LabelOf(texts, unset)));
        }

        if (Contained().Match(text) is { Success: true } contained && Find(contained.Groups[1].Value) is { } list)
        {
            return texts.Get("condition.contains", ("name", LabelOf(texts, list)), ("value", ValueOf(texts, list, contained.Groups[2].Value)));
        }

        if (Counted().Match(text) is { Success: true } counted && Find(counted.Groups[1].Value) is { } rows)
        {
            return texts.Get($"condition.count{Signs[counted.Groups[2].Value]}", ("name", LabelOf(texts, rows)), ("value", counted.Groups[3].Value));
        }

        if (Compared().Match(text) is not { Success: true } compared || Find(compared.Groups[1].Value) is not { } left)
        {
            return null;
        }

        var (sign, value) = (compared.Groups[2].Value, compared.Groups[3].Value);
        return value switch
        {
            "null" => sign is "=" or "!=" ? texts.Get(sign == "=" ? "condition.empty" : "condition.filled", ("name", LabelOf(texts, left))) : null,
            "true" or "false" => sign is "=" or "!=" ? texts.Get((value == "true") == (sign == "=") ? "condition.yes" : "condition.no", ("name", LabelOf(texts, left))) : null,
            _ => texts.Get($"condition.is{Signs[sign]}", ("name", LabelOf(texts, left)), ("value", ValueOf(texts, left, value))),
        };
    }

    private static Dictionary<string, string> Signs { get; } = new(StringComparer.Ordinal)
    {
        ["="] = "Equal", ["!="] = "Different", ["<"] = "Less", ["<="] = "AtMost", [">"] = "More", [">="] = "AtLeast",
    };

    /// <summary>What people call a name.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="known">The name.</param>
    public static string LabelOf(Texts texts, KnownName known) =>
        known.Field?.Label.In(Texts.Language) ?? (texts.Has("vocabulary.name." + known.Name) && known.Origin == NameOrigin.Case ? texts["vocabulary.name." + known.Name] : known.Name);

    private static string ValueOf(Texts texts, KnownName known, string literal)
    {
        var value = literal.Trim('"');
        if (known.Field?.Options.FirstOrDefault(option => option.Value == value) is { } option)
        {
            return texts.Get("condition.quoted", ("value", option.Label.In(Texts.Language)));
        }

        return known.Field?.Kind == FieldKind.Money && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var fen)
            ? texts.Get("condition.yuan", ("value", (fen / 100).ToString("0.##", CultureInfo.InvariantCulture)))
            : literal.StartsWith('"') ? texts.Get("condition.quoted", ("value", value)) : value;
    }

    // Outside of quotes and brackets.
    private static List<string> SplitAt(string text, string word)
    {
        var (parts, begun, depth, quoted) = (new List<string>(), 0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            depth += quoted ? 0 : text[i] is '(' or '[' or '{' ? 1 : text[i] is ')' or ']' or '}' ? -1 : 0;
            if (!quoted && depth == 0 && i > 0 && char.IsWhiteSpace(text[i - 1]) && string.CompareOrdinal(text, i, word, 0, word.Length) == 0
                && i + word.Length < text.Length && char.IsWhiteSpace(text[i + word.Length]))
            {
                parts.Add(text[begun..i]);
                begun = i + word.Length;
            }
        }

        parts.Add(text[begun..]);
        return parts;
    }

    [GeneratedRegex(@"\A(\w+)\s*(<=|>=|!=|=|<|>)\s*(""[^""\\]*""|-?\d+(?:\.\d+)?|true|false|null)\z")]
    private static partial Regex Compared();

    [GeneratedRegex(@"\Anot\(\s*(\w+)\s*\)\z")]
    private static partial Regex Negated();

    [GeneratedRegex(@"\Alist contains\(\s*(\w+)\s*,\s*(""[^""\\]*"")\s*\)\z")]
    private static partial Regex Contained();

    [GeneratedRegex(@"\Acount\(\s*(\w+)\s*\)\s*(<=|>=|!=|=|<|>)\s*(\d+)\z")]
    private static partial Regex Counted();
}
