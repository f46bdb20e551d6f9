using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>Verifies evidence with nothing but the evidence and a public key (design §6).</summary>
public static class JournalVerifier
{
    /// <summary>Reads all evidence once and reports what is wrong.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="key">The public key of the checkpoints; null to leave signatures unchecked.</param>
    /// <param name="replay">Compares states with replays; null to leave states unchecked.</param>
    public static VerificationReport Verify(IJournalEvidence evidence, CheckpointKey? key, IStateReplay? replay)
    {
        var found = new Findings();
        var checkpoints = new CheckpointCheck(key, found);
        var records = new Dictionary<CaseId, CaseRecord>();
        var entries = 0L;
        try
        {
            checkpoints.Run(evidence.ReadCheckpoints());
            foreach (var record in evidence.ReadCases())
            {
                records[record.Case] = record;
            }

            var chains = new ChainCheck(checkpoints, replay, found);
            var seen = new HashSet<CaseId>();
            var accounts = new AccountCheck(found);
            foreach (var chain in ByCase(evidence.ReadEntries()))
            {
                entries += chain.Length;
                seen.Add(chain[0].Case);
                chains.Run(chain[0].Case, records.GetValueOrDefault(chain[0].Case), chain);
                accounts.Take(chain);
            }

            foreach (var id in records.Keys.Concat(checkpoints.Cases).Where(seen.Add).Order(Comparer<CaseId>.Create((a, b) => a.Value.CompareTo(b.Value))).ToList())
            {
                chains.Run(id, records.GetValueOrDefault(id), []);
            }

            foreach (var record in records.Values.Where(r => r.CoveredBy > checkpoints.Last))
            {
                found.Add(VerificationProblemKind.CheckpointMissing, record.Number, checkpoint: record.CoveredBy);
            }

            LookCheck.Run(evidence.ReadLooks(), found);
            OrganisationChangeCheck.Run(evidence.ReadOrganisationChanges(), found);
            ListVersionCheck.Run(evidence.ReadListVersions(), found);
            ProcedureVersionCheck.Run(evidence.ReadProcedureVersions(), found);
            accounts.Run(evidence);
        }
        catch (StoreUnavailableException e)
        {
            found.Add(VerificationProblemKind.Unreadable, detail: e.Message);
        }

        return new VerificationReport(records.Count, entries, checkpoints.Count, found.First, found.Count);
    }

    private static IEnumerable<ImmutableArray<JournalEntry>> ByCase(IEnumerable<JournalEntry> entries)
    {
        var chain = ImmutableArray.CreateBuilder<JournalEntry>();
        foreach (var entry in entries)
        {
            if (chain.Count > 0 && chain[0].Case != entry.Case)
            {
                yield return chain.ToImmutable();
                chain.Clear();
            }

            chain.Add(entry);
        }

        if (chain.Count > 0)
        {
            yield return chain.ToImmutable();
        }
    }
}
