using System.Text;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal;

/// <summary>The hash chains of the versions of reference lists, one for each list.</summary>
public static class ListChain
{
    private const string Domain = "caseflow/list/1";

    /// <summary>The hash before the first version of a list.</summary>
    /// <param name="list">The list's id.</param>
    /// <param name="digest">The hash function.</param>
    public static string Genesis(string list, Digest digest) =>
        digest.Hex(new CanonicalBytes().Add(Domain).Add("genesis").Add(digest.Name).Add(list).Written);

    /// <summary>Makes the version that follows another.</summary>
    /// <param name="last">The version before; null for the first.</param>
    /// <param name="publication">The version.</param>
    /// <param name="digest">The hash function.</param>
    public static ListVersionHead Append(ListVersionHead? last, ListPublication publication, Digest digest)
    {
        var head = new ListVersionHead(
            publication.List,
            (last?.Number ?? 0) + 1,
            publication.EffectiveFrom,
            publication.At,
            publication.By,
            publication.Note,
            ContentHash(publication.Content, digest),
            last?.Hash ?? Genesis(publication.List, digest),
            Hash: "");
        return head with { Hash = HashOf(head, digest) };
    }

    /// <summary>The hash of a version's content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="digest">The hash function.</param>
    public static string ContentHash(string content, Digest digest) => digest.Hex(Encoding.UTF8.GetBytes(content));

    /// <summary>The hash that a version must have by its fields.</summary>
    /// <param name="head">The version; its own hash is not looked at.</param>
    /// <param name="digest">The hash function.</param>
    public static string HashOf(ListVersionHead head, Digest digest) => digest.Hex(new CanonicalBytes()
        .Add(Domain).Add("version").Add(digest.Name)
        .Add(head.List).Add(head.Number).Add(head.EffectiveFrom.UnixMilliseconds).Add(head.PublishedAt.UnixMilliseconds)
        .Add(head.PublishedBy).Add(head.Note).Add(head.ContentHash).Add(head.PreviousHash).Written);
}
