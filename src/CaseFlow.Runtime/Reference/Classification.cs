using System.Collections.Concurrent;
using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Reference;

/// <summary>
/// All versions of the classification list. A case keeps the version in force when it was registered (catalogue §5 rule 13); a new one is
/// classified by the version in force now; whoever looks for cases means every version there ever was.
/// </summary>
/// <param name="newestFirst">The versions with their trees.</param>
internal sealed class Classification(ImmutableArray<(ListVersionHead Head, CategoryTree Tree)> newestFirst)
{
    /// <summary>The list's id.</summary>
    public const string List = "categories";

    private readonly ConcurrentDictionary<long, CategoryTree> known = new();

    /// <summary>No version.</summary>
    public static Classification None { get; } = new([]);

    /// <summary>Reads all versions.</summary>
    public static async ValueTask<Classification> LoadAsync(IReadSession session, ReferenceLists lists)
    {
        var versions = ImmutableArray.CreateBuilder<(ListVersionHead, CategoryTree)>();
        foreach (var head in await session.ListListVersionsAsync(List))
        {
            versions.Add((head, CategoryTree.Of(await lists.LoadAsync(session, head))));
        }

        return new Classification(versions.ToImmutable());
    }

    /// <summary>The version for what is registered at a moment: the one in force then, or the first for what is older than the list.</summary>
    public CategoryTree At(Instant registeredAt) => IndexAt(registeredAt) is var index and >= 0 ? newestFirst[index].Tree : CategoryTree.Empty;

    /// <summary>
    /// The version that a case keeps. One that came with a category that its version does not have, such as out of another system, has the
    /// newest version with it.
    /// </summary>
    public CategoryTree ForCase(Instant registeredAt, string? category)
    {
        var own = At(registeredAt);
        return category is null || own.Contains(category) ? own : newestFirst.Select(v => v.Tree).FirstOrDefault(tree => tree.Contains(category)) ?? own;
    }

    /// <summary>The version in force at a moment with the categories that only versions before it have: what cases can have by then.</summary>
    public CategoryTree KnownAt(Instant moment) => IndexAt(moment) is var index and >= 0
        ? known.GetOrAdd(newestFirst[index].Head.Number, _ => CategoryTree.Merge([.. newestFirst.Skip(index).Select(v => v.Tree)]))
        : CategoryTree.Empty;

    private int IndexAt(Instant moment)
    {
        for (var i = 0; i < newestFirst.Length; i++)
        {
            if (newestFirst[i].Head.PublishedAt <= moment && newestFirst[i].Head.EffectiveFrom <= moment)
            {
                return i;
            }
        }

        return newestFirst.Length - 1;
    }
}
