using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal;

/// <summary>The hash chain of looks at personal data, one for the installation (design §8).</summary>
public static class LookChain
{
    private const string Domain = "caseflow/looks/1";

    /// <summary>The hash before the first look.</summary>
    /// <param name="digest">The hash function.</param>
    public static string Genesis(Digest digest) => digest.Hex(new CanonicalBytes().Add(Domain).Add("genesis").Add(digest.Name).Written);

    /// <summary>Makes the entry that follows another.</summary>
    /// <param name="last">The entry before; null for the first.</param>
    /// <param name="look">The look.</param>
    /// <param name="digest">The hash function.</param>
    public static LookEntry Append(LookEntry? last, Look look, Digest digest)
    {
        var entry = new LookEntry((last?.Number ?? 0) + 1, look, last?.Hash ?? Genesis(digest), Hash: "");
        return entry with { Hash = HashOf(entry, digest) };
    }

    /// <summary>The hash that an entry must have by its fields.</summary>
    /// <param name="entry">The entry; its own hash is not looked at.</param>
    /// <param name="digest">The hash function.</param>
    public static string HashOf(LookEntry entry, Digest digest) =>
        digest.Hex(new CanonicalBytes()
            .Add(Domain).Add("look").Add(digest.Name)
            .Add(entry.Number).Add(entry.Look.Case.Value).Add(entry.Look.Person).Add(entry.Look.Names).Add(entry.Look.At.UnixMilliseconds)
            .Add(entry.PreviousHash)
            .Written);
}
