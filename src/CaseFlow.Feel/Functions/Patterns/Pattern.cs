using System.Collections.Immutable;

namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>A compiled regular expression: immutable, shareable.</summary>
/// <param name="Program">The instructions.</param>
/// <param name="Flags">The flags it was read with.</param>
/// <param name="Groups">How many groups it keeps.</param>
/// <param name="Branches">How many instructions are branches.</param>
/// <param name="Slots">How many places are noted while matching.</param>
/// <param name="Refers">Whether it refers back to a group.</param>
internal sealed record Pattern(ImmutableArray<Instruction> Program, PatternFlags Flags, int Groups, int Branches, int Slots, bool Refers)
{
    private const int LongestText = 10_000;
    private const string FlagLetters = "smixq";

    /// <summary>Reads an expression; null, and what was expected instead, when it is none.</summary>
    internal static (Pattern? Pattern, string? Problem) Read(string text, string flags)
    {
        var parsed = PatternFlags.None;
        foreach (var letter in flags)
        {
            var index = FlagLetters.IndexOf(letter, StringComparison.Ordinal);
            if (index < 0)
            {
                return (null, "flags s, m, i, x or q");
            }

            parsed |= (PatternFlags)(1 << index);
        }

        if (text.Length > LongestText)
        {
            return (null, $"regular expression of {LongestText} characters or fewer");
        }

        var (root, groups, refers, problem) = PatternParser.Parse(text, parsed);
        if (problem is not null)
        {
            return (null, $"regular expression with {problem}");
        }

        return PatternCompiler.Compile(root!, parsed, groups, refers) is { } pattern ? (pattern, null) : (null, "regular expression with fewer repetitions");
    }
}
