namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>Checks the chains of versions of reference lists and that each content is the one that was published.</summary>
internal static class ListVersionCheck
{
    public static void Run(IEnumerable<ListVersionRecord> versions, Findings found)
    {
        var digest = Digest.Sha256;
        string? list = null;
        var previous = "";
        var last = 0L;
        foreach (var (head, content) in versions)
        {
            if (head.List != list)
            {
                (list, last) = (head.List, 0L);
                digest = Digest.Known.FirstOrDefault(d => ListChain.Genesis(head.List, d) == head.PreviousHash) ?? Digest.Sha256;
                previous = ListChain.Genesis(head.List, digest);
            }

            if (head.Number != last + 1)
            {
                found.Add(VerificationProblemKind.ListVersionMissing, sequence: last + 1, detail: head.List);
            }
            else if (head.PreviousHash != previous || ListChain.HashOf(head, digest) != head.Hash || ListChain.ContentHash(content, digest) != head.ContentHash)
            {
                found.Add(VerificationProblemKind.ListVersionAltered, sequence: head.Number, detail: head.List);
            }

            last = head.Number;
            previous = head.Hash;
        }
    }
}
