using System.Collections.Frozen;
using System.Text;

namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>Code points that differ in case only: their lower-case or upper-case forms are the same (XPath and XQuery functions 3.1 §5.6.1.1).</summary>
internal static class CaseVariants
{
    /// <summary>No script beyond has upper and lower case.</summary>
    private const int LastWithCase = 0x1FFFF;

    private static readonly Lazy<FrozenDictionary<int, int[]>> Variants = new(Find);

    internal static ReadOnlySpan<int> Of(int codePoint) => Variants.Value.TryGetValue(codePoint, out var variants) ? variants : [];

    internal static bool Differ(int left, int right) => left != right && !Of(left).Contains(right);

    private static FrozenDictionary<int, int[]> Find()
    {
        var families = new Dictionary<int, SortedSet<int>>();
        for (var codePoint = 0; codePoint <= LastWithCase; codePoint++)
        {
            if (!Rune.TryCreate(codePoint, out var rune))
            {
                continue;
            }

            Join(families, codePoint, Rune.ToLowerInvariant(rune).Value);
            Join(families, codePoint, Rune.ToUpperInvariant(rune).Value);
        }

        // The base library leaves the case of these two as it is.
        Join(families, 'ſ', 'S');
        Join(families, 'ı', 'I');
        return families.ToFrozenDictionary(family => family.Key, family => family.Value.Where(variant => variant != family.Key).ToArray());
    }

    private static void Join(Dictionary<int, SortedSet<int>> families, int left, int right)
    {
        if (left == right)
        {
            return;
        }

        var family = FamilyOf(families, left);
        var other = FamilyOf(families, right);
        if (family == other)
        {
            return;
        }

        family.UnionWith(other);
        foreach (var member in other)
        {
            families[member] = family;
        }
    }

    private static SortedSet<int> FamilyOf(Dictionary<int, SortedSet<int>> families, int member) =>
        families.TryGetValue(member, out var family) ? family : families[member] = [member];
}
