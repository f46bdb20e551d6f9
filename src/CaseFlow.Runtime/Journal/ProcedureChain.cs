using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal;

/// <summary>The hash chains of the versions of procedures, one for each mechanism.</summary>
public static class ProcedureChain
{
    private const string Domain = "caseflow/procedure/1";

    /// <summary>The seal before the first version of a mechanism.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="digest">The hash function.</param>
    public static string Genesis(string mechanism, Digest digest) =>
        digest.Hex(new CanonicalBytes().Add(Domain).Add("genesis").Add(digest.Name).Add(mechanism).Written);

    /// <summary>Seals the version that follows another.</summary>
    /// <param name="last">The version before; null for the first.</param>
    /// <param name="head">The version; its own seals are not looked at.</param>
    /// <param name="digest">The hash function.</param>
    public static ProcedureVersionHead Append(ProcedureVersionHead? last, ProcedureVersionHead head, Digest digest)
    {
        var chained = head with { PreviousSeal = last is { Seal.Length: > 0 } ? last.Seal : Genesis(head.Mechanism, digest) };
        return chained with { Seal = SealOf(chained, digest) };
    }

    /// <summary>The seal that a version must have by its fields.</summary>
    /// <param name="head">The version; its own seal is not looked at.</param>
    /// <param name="digest">The hash function.</param>
    public static string SealOf(ProcedureVersionHead head, Digest digest) => digest.Hex(new CanonicalBytes()
        .Add(Domain).Add("version").Add(digest.Name)
        .Add(head.Mechanism).Add(head.Number).Add(head.Hash)
        .Add(head.PublishedAt.UnixMilliseconds).Add(head.PublishedBy).Add(head.ValidFrom.UnixMilliseconds)
        .Add(head.Note).Add(head.Document).Add(head.Author).Add(head.Reviewer).Add(head.PreviousSeal).Written);
}
