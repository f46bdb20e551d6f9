namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>Checks the chain of changes of the organisation.</summary>
internal static class OrganisationChangeCheck
{
    public static void Run(IEnumerable<OrganisationChangeEntry> changes, Findings found)
    {
        Digest? digest = null;
        string? previous = null;
        var last = 0L;
        foreach (var entry in changes)
        {
            digest ??= Digest.Known.FirstOrDefault(d => OrganisationChain.Genesis(d) == entry.PreviousHash) ?? Digest.Sha256;
            previous ??= OrganisationChain.Genesis(digest);
            if (entry.Number != last + 1)
            {
                found.Add(VerificationProblemKind.OrganisationChangeMissing, sequence: last + 1);
            }
            else if (entry.PreviousHash != previous || OrganisationChain.HashOf(entry, digest) != entry.Hash)
            {
                found.Add(VerificationProblemKind.OrganisationChangeAltered, sequence: entry.Number);
            }

            last = entry.Number;
            previous = entry.Hash;
        }
    }
}
