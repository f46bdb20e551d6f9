using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>The accounts that a step works on: what is recorded changes them at once, nothing is saved before the end.</summary>
internal sealed class AccountsDraft
{
    private readonly SortedDictionary<string, long?> loaded = new(StringComparer.Ordinal);
    private readonly SortedSet<string> changed = new(StringComparer.Ordinal);
    private readonly List<AccountPosting> postings = [];

    /// <summary>The accounts as they stand within the step.</summary>
    public AccountBook Book { get; private set; } = AccountBook.Empty;

    /// <summary>What happened to them, in order.</summary>
    public List<AccountEvent> Events { get; } = [];

    /// <summary>The entries among it.</summary>
    public List<AccountEntry> Entries { get; } = [];

    public bool Knows(string id) => loaded.ContainsKey(id);

    /// <summary>Takes in an account as it was loaded; null when there is none.</summary>
    public void Know(string id, Account? account)
    {
        loaded.Add(id, account?.Version);
        if (account is not null)
        {
            Book = Book with { Accounts = Book.Accounts.SetItem(id, account) };
        }
    }

    /// <summary>Why something may not happen; null when all of it may.</summary>
    public Refusal? Check(ImmutableArray<AccountEvent> wanted)
    {
        var book = Book;
        foreach (var next in wanted)
        {
            if (book.Check(next) is { } refusal)
            {
                return new Refusal(refusal.Code, refusal.Arguments, []);
            }

            book = book.Apply(next);
        }

        return null;
    }

    /// <summary>Records what was checked.</summary>
    public void Record(ImmutableArray<AccountEvent> happened)
    {
        foreach (var next in happened)
        {
            Book = Book.Apply(next);
            Events.Add(next);
            changed.UnionWith(Names(next));
            if (next is AccountEvent.Posted { Entry: var entry })
            {
                Entries.Add(entry);
                postings.AddRange(entry.Postings.Select(p =>
                    new AccountPosting(p.Account, Book.Accounts[p.Account].Version, entry.Id, p.AmountFen, Book.Accounts[p.Account].BalanceFen)));
            }
        }
    }

    /// <summary>All that is to be saved.</summary>
    public AccountRecording Recording() => new(
        [.. changed.Select(id => new AccountChange(Book.Accounts[id], loaded.GetValueOrDefault(id)))], [.. Entries], [.. postings]);

    private static IEnumerable<string> Names(AccountEvent happened) => happened switch
    {
        AccountEvent.Opened opened => [opened.Account.Id],
        AccountEvent.Posted posted => posted.Entry.Postings.Select(p => p.Account),
        AccountEvent.Dedicated dedicated => [dedicated.Account],
        AccountEvent.Closed closed => [closed.Account],
        _ => [],
    };
}
