using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>Checks the chains of versions of procedures and that the files of each are those that were published.</summary>
internal static class ProcedureVersionCheck
{
    public static void Run(IEnumerable<ProcedureVersion> versions, Findings found)
    {
        var digest = Digest.Sha256;
        string? mechanism = null;
        ProcedureVersionHead? last = null;
        var next = 1;
        foreach (var (head, files) in versions)
        {
            if (head.Mechanism != mechanism)
            {
                (mechanism, last, next) = (head.Mechanism, null, 1);
                digest = Digest.Known.FirstOrDefault(d => ProcedureChain.Genesis(head.Mechanism, d) == head.PreviousSeal) ?? Digest.Sha256;
            }

            if (head.Number != next)
            {
                found.Add(VerificationProblemKind.ProcedureVersionMissing, sequence: next, detail: head.Mechanism);
            }
            else if (!IsSealed(head, last, digest) || ProcedureFiles.HashOf(files) != head.Hash)
            {
                found.Add(VerificationProblemKind.ProcedureVersionAltered, sequence: head.Number, detail: head.Mechanism);
            }

            next = head.Number + 1;
            last = head;
        }
    }

    // Versions from before seals were kept have none; after the first sealed one every version has.
    private static bool IsSealed(ProcedureVersionHead head, ProcedureVersionHead? last, Digest digest) => head.Seal.Length == 0
        ? last is null or { Seal.Length: 0 }
        : ProcedureChain.Append(last, head, digest) == head;
}
