using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Cases.Accounts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>
/// Checks accounts against the journal: every entry stands as its journal entry names it and sums to 0, every line carries the balance after it, and
/// every account holds the sum of its lines.
/// </summary>
internal sealed class AccountCheck(Findings found)
{
    private readonly Dictionary<string, (AccountEntry Entry, long Sequence)> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Account> opened = new(StringComparer.Ordinal);

    /// <summary>Takes in what the journal of a case says of accounts.</summary>
    public void Take(ImmutableArray<JournalEntry> chain)
    {
        foreach (var entry in chain.Where(e => e.Payload.StartsWith("{\"accounts\":", StringComparison.Ordinal)))
        {
            foreach (var happened in Read(entry))
            {
                switch (happened)
                {
                    case AccountEvent.Opened { Account: var account }:
                        // What later steps of other cases fixed may have been read before.
                        opened[account.Id] = opened.TryGetValue(account.Id, out var known) ? account with { Purpose = known.Purpose, Closed = known.Closed } : account;
                        break;
                    case AccountEvent.Posted posted:
                        named[posted.Entry.Id] = (posted.Entry, entry.Sequence);
                        break;
                    case AccountEvent.Dedicated dedicated:
                        opened[dedicated.Account] = Known(dedicated.Account) with { Purpose = dedicated.Purpose };
                        break;
                    case AccountEvent.Closed closed:
                        opened[closed.Account] = Known(closed.Account) with { Closed = true };
                        break;
                }
            }
        }
    }

    /// <summary>Compares all that was taken in with what is stored.</summary>
    public void Run(IJournalEvidence evidence)
    {
        var lines = evidence.ReadAccountPostings().ToList();
        var byEntry = lines.ToLookup(l => l.Entry, StringComparer.Ordinal);
        var left = named.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var stored in evidence.ReadAccountEntries())
        {
            CheckEntry(stored, byEntry[stored.Entry.Id]);
            left.Remove(stored.Entry.Id);
        }

        foreach (var missing in left.Order(StringComparer.Ordinal))
        {
            found.Add(VerificationProblemKind.AccountEntryMissing, detail: $"the journal names entry {missing}, which is not there");
        }

        CheckAccounts(evidence, lines.ToLookup(l => l.Account, StringComparer.Ordinal));
    }

    private static ImmutableArray<AccountEvent> Read(JournalEntry entry)
    {
        try
        {
            return StepPayload.ReadAccounts(entry.Payload);
        }
        catch (JsonException)
        {
            // That the entry was altered is told by its chain.
            return [];
        }
    }

    private Account Known(string id) => opened.TryGetValue(id, out var account) ? account : new Account(id, AccountKind.Outside, "", "");

    private void CheckEntry(StoredAccountEntry stored, IEnumerable<AccountPosting> lines)
    {
        var entry = stored.Entry;
        if (!named.TryGetValue(entry.Id, out var told))
        {
            found.Add(VerificationProblemKind.AccountEntryMissing, sequence: stored.Sequence, detail: $"no journal entry names entry {entry.Id}");
            return;
        }

        var postings = lines.Select(l => new Posting(l.Account, l.AmountFen)).OrderBy(p => p.Account, StringComparer.Ordinal).ToList();
        if (postings.Sum(p => (decimal)p.AmountFen) != 0
            || stored.Sequence != told.Sequence
            || !postings.SequenceEqual(told.Entry.Postings.OrderBy(p => p.Account, StringComparer.Ordinal))
            || entry with { Postings = [] } != told.Entry with { Postings = [] })
        {
            found.Add(VerificationProblemKind.AccountEntryAltered, sequence: stored.Sequence, detail: $"entry {entry.Id}");
        }
    }

    private void CheckAccounts(IJournalEvidence evidence, ILookup<string, AccountPosting> lines)
    {
        var left = opened.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var account in evidence.ReadAccounts())
        {
            left.Remove(account.Id);
            var (sum, number) = (0m, 0L);
            foreach (var line in lines[account.Id])
            {
                (sum, number) = (sum + line.AmountFen, number + 1);
                if (line.Number != number || line.BalanceFen != sum)
                {
                    found.Add(VerificationProblemKind.AccountDiffers, sequence: line.Number, detail: $"line {line.Number} of account {account.Id}");
                }
            }

            if (!opened.TryGetValue(account.Id, out var told) || told with { BalanceFen = account.BalanceFen, Version = account.Version } != account
                || account.BalanceFen != sum || account.Version != number)
            {
                found.Add(VerificationProblemKind.AccountDiffers, detail: $"account {account.Id}");
            }
        }

        foreach (var missing in left.Order(StringComparer.Ordinal))
        {
            found.Add(VerificationProblemKind.AccountDiffers, detail: $"account {missing} is not there");
        }
    }
}
