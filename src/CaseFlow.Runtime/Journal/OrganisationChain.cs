using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal;

/// <summary>The hash chain of changes of the organisation, one for the installation.</summary>
public static class OrganisationChain
{
    private const string Domain = "caseflow/organisation/1";

    /// <summary>The hash before the first change.</summary>
    /// <param name="digest">The hash function.</param>
    public static string Genesis(Digest digest) => digest.Hex(new CanonicalBytes().Add(Domain).Add("genesis").Add(digest.Name).Written);

    /// <summary>Makes the entry that follows another.</summary>
    /// <param name="last">The entry before; null for the first.</param>
    /// <param name="change">The change.</param>
    /// <param name="digest">The hash function.</param>
    public static OrganisationChangeEntry Append(OrganisationChangeEntry? last, OrganisationChange change, Digest digest)
    {
        var entry = new OrganisationChangeEntry((last?.Number ?? 0) + 1, change, last?.Hash ?? Genesis(digest), Hash: "");
        return entry with { Hash = HashOf(entry, digest) };
    }

    /// <summary>The hash that an entry must have by its fields.</summary>
    /// <param name="entry">The entry; its own hash is not looked at.</param>
    /// <param name="digest">The hash function.</param>
    public static string HashOf(OrganisationChangeEntry entry, Digest digest)
    {
        var change = entry.Change;
        var bytes = new CanonicalBytes()
            .Add(Domain).Add("change").Add(digest.Name)
            .Add(entry.Number).Add(change.At.UnixMilliseconds).Add(change.Actor).Add(change.Verb).Add(change.Subject);
        Add(bytes, change.Before);
        Add(bytes, change.After);
        return digest.Hex(bytes.Add(entry.PreviousHash).Written);
    }

    private static void Add(CanonicalBytes bytes, ImmutableSortedDictionary<string, string> fields)
    {
        bytes.Add(fields.Count);
        foreach (var (name, value) in fields)
        {
            bytes.Add(name).Add(value);
        }
    }
}
