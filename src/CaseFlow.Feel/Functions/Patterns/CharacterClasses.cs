using System.Collections.Frozen;
using System.Globalization;

namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>The named sets of characters (XML Schema part 2, appendix F).</summary>
internal static class CharacterClasses
{
    private static readonly FrozenDictionary<string, uint> Categories = MakeCategories();

    private static readonly CharacterSet Space = CharacterSet.OfRanges(('\t', '\n'), ('\r', '\r'), (' ', ' '));

    private static readonly CharacterSet Digit = CharacterSet.OfCategories(Categories["Nd"]);

    private static readonly CharacterSet Separating = CharacterSet.OfCategories(Categories["P"] | Categories["Z"] | Categories["C"]);

    private static readonly CharacterSet NameStart = CharacterSet.OfRanges(
        (':', ':'), ('A', 'Z'), ('_', '_'), ('a', 'z'), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2FF), (0x370, 0x37D), (0x37F, 0x1FFF), (0x200C, 0x200D),
        (0x2070, 0x218F), (0x2C00, 0x2FEF), (0x3001, 0xD7FF), (0xF900, 0xFDCF), (0xFDF0, 0xFFFD), (0x10000, 0xEFFFF));

    private static readonly CharacterSet NamePart = CharacterSet.OfBrackets(
        [('-', '.'), ('0', '9'), (0xB7, 0xB7), (0x300, 0x36F), (0x203F, 0x2040)], [NameStart], ignoreCase: false, negated: false, null);

    private static readonly CharacterSet LineEnd = CharacterSet.OfRanges(('\n', '\n'), ('\r', '\r'));

    private static readonly FrozenDictionary<char, CharacterSet> Escapes = new Dictionary<char, CharacterSet>
    {
        ['s'] = Space,
        ['S'] = Space.Negate(),
        ['d'] = Digit,
        ['D'] = Digit.Negate(),
        ['w'] = Separating.Negate(),
        ['W'] = Separating,
        ['i'] = NameStart,
        ['I'] = NameStart.Negate(),
        ['c'] = NamePart,
        ['C'] = NamePart.Negate(),
    }.ToFrozenDictionary();

    /// <summary>What a dot stands for.</summary>
    internal static CharacterSet NoLineEnd { get; } = LineEnd.Negate();

    internal static CharacterSet Any { get; } = CharacterSet.OfRanges((0, 0x10FFFF));

    /// <summary>The set of an escape of one letter; null when there is none.</summary>
    internal static CharacterSet? OfLetter(char letter) => Escapes.GetValueOrDefault(letter);

    /// <summary>The set of a category or block by its name; null when there is none.</summary>
    internal static CharacterSet? OfProperty(string name) =>
        Categories.TryGetValue(name, out var categories) ? CharacterSet.OfCategories(categories)
        : name.StartsWith("Is", StringComparison.Ordinal) && UnicodeBlocks.TryFind(name[2..], out var block) ? CharacterSet.OfRanges(block)
        : null;

    private static FrozenDictionary<string, uint> MakeCategories()
    {
        string[] names =
        [
            "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf",
            "Po", "Sm", "Sc", "Sk", "So", "Cn",
        ];
        var categories = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var category = UnicodeCategory.UppercaseLetter; category <= UnicodeCategory.OtherNotAssigned; category++)
        {
            var name = names[(int)category];
            if (name.Length > 0)
            {
                categories[name] = 1u << (int)category;
                categories[name[..1]] = categories.GetValueOrDefault(name[..1]) | categories[name];
            }
        }

        return categories.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
