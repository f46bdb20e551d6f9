using System.Collections.Immutable;
using System.Globalization;

namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>A set of code points: ranges, general categories and other sets; turned round, and less another set, where asked.</summary>
internal sealed class CharacterSet
{
    private const int Ascii = 128;
    private readonly ImmutableArray<(int First, int Last)> ranges;
    private readonly uint categories;
    private readonly ImmutableArray<CharacterSet> others;
    private readonly bool ignoreCase;
    private readonly bool negated;
    private readonly CharacterSet? without;
    private readonly UInt128 ascii;

    private CharacterSet(
        ImmutableArray<(int First, int Last)> ranges, uint categories, ImmutableArray<CharacterSet> others, bool ignoreCase, bool negated, CharacterSet? without)
    {
        this.ranges = ranges;
        this.categories = categories;
        this.others = others;
        this.ignoreCase = ignoreCase;
        this.negated = negated;
        this.without = without;
        for (var codePoint = 0; codePoint < Ascii; codePoint++)
        {
            ascii |= Holds(codePoint) ? UInt128.One << codePoint : UInt128.Zero;
        }
    }

    internal static CharacterSet OfRanges(params ImmutableArray<(int First, int Last)> ranges) => new(ranges, 0, [], ignoreCase: false, negated: false, null);

    internal static CharacterSet OfCategories(uint categories) => new([], categories, [], ignoreCase: false, negated: false, null);

    /// <summary>What stands in brackets; upper and lower case count as the same for its ranges only, not for the sets it names.</summary>
    internal static CharacterSet OfBrackets(
        ImmutableArray<(int First, int Last)> ranges, ImmutableArray<CharacterSet> others, bool ignoreCase, bool negated, CharacterSet? without) =>
        new(ranges, 0, others, ignoreCase, negated, without);

    internal CharacterSet Negate() => new([], 0, [this], ignoreCase: false, negated: true, null);

    internal bool Contains(int codePoint) => codePoint < Ascii ? ((ulong)(ascii >> codePoint) & 1) != 0 : Holds(codePoint);

    private bool Holds(int codePoint) => (InRanges(codePoint) || InCategories(codePoint) || InOthers(codePoint)) != negated && without?.Contains(codePoint) != true;

    private bool InRanges(int codePoint)
    {
        if (InRange(codePoint))
        {
            return true;
        }

        if (ignoreCase && !ranges.IsEmpty)
        {
            foreach (var variant in CaseVariants.Of(codePoint))
            {
                if (InRange(variant))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool InRange(int codePoint)
    {
        foreach (var (first, last) in ranges)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return true;
            }
        }

        return false;
    }

    private bool InCategories(int codePoint) => categories != 0 && (categories >> (int)CharUnicodeInfo.GetUnicodeCategory(codePoint) & 1) != 0;

    private bool InOthers(int codePoint)
    {
        foreach (var other in others)
        {
            if (other.Contains(codePoint))
            {
                return true;
            }
        }

        return false;
    }
}
