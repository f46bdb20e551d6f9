namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>Checks the chain of looks at personal data.</summary>
internal static class LookCheck
{
    public static void Run(IEnumerable<LookEntry> looks, Findings found)
    {
        Digest? digest = null;
        string? previous = null;
        var last = 0L;
        foreach (var entry in looks)
        {
            digest ??= Digest.Known.FirstOrDefault(d => LookChain.Genesis(d) == entry.PreviousHash) ?? Digest.Sha256;
            previous ??= LookChain.Genesis(digest);
            if (entry.Number != last + 1)
            {
                found.Add(VerificationProblemKind.LookMissing, sequence: last + 1);
            }
            else if (entry.PreviousHash != previous || LookChain.HashOf(entry, digest) != entry.Hash)
            {
                found.Add(VerificationProblemKind.LookAltered, sequence: entry.Number);
            }

            last = entry.Number;
            previous = entry.Hash;
        }
    }
}
