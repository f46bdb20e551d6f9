using System.Collections.Immutable;

namespace CaseFlow.Cases.Accounts;

/// <summary>Some accounts as they stand. Changed only by <see cref="Apply"/>.</summary>
/// <param name="Accounts">The accounts by id.</param>
public sealed record AccountBook(ImmutableSortedDictionary<string, Account> Accounts)
{
    /// <summary>No accounts.</summary>
    public static AccountBook Empty { get; } = new(ImmutableSortedDictionary.Create<string, Account>(StringComparer.Ordinal));

    /// <summary>An account; null when it is not in the book.</summary>
    /// <param name="id">Its id.</param>
    public Account? Find(string id) => Accounts.GetValueOrDefault(id);

    /// <summary>Why something may not happen; null when it may.</summary>
    /// <param name="wanted">What is to happen.</param>
    public AccountRefusal? Check(AccountEvent wanted) => wanted switch
    {
        AccountEvent.Opened { Account: var opened } when Find(opened.Id) is { } existing =>
            AccountRefusal.Of(AccountCodes.OtherKind, ("account", opened.Id), ("name", existing.Name)),
        AccountEvent.Opened { Account: { Kind: AccountKind.Outside } } => null,
        AccountEvent.Opened { Account: var opened } => AccountRules.Open(null, opened),
        AccountEvent.Posted posted => AccountRules.Check(Find, posted.Entry),
        AccountEvent.Dedicated dedicated => Find(dedicated.Account) is { } account
            ? AccountRules.Spend(account, account.Purpose is null ? null : dedicated.Purpose)
            : Unknown(dedicated.Account),
        AccountEvent.Closed closed => Find(closed.Account) is { } account ? AccountRules.Close(account) : Unknown(closed.Account),
        _ => throw new InvalidOperationException($"Expected to check {wanted.GetType().Name}, but no rule takes it."),
    };

    /// <summary>The book after something that was checked.</summary>
    /// <param name="happened">What happened.</param>
    /// <exception cref="InvalidOperationException">An account is not in the book.</exception>
    public AccountBook Apply(AccountEvent happened) => happened switch
    {
        AccountEvent.Opened opened => this with { Accounts = Accounts.SetItem(opened.Account.Id, opened.Account) },
        AccountEvent.Posted posted => posted.Entry.Postings.Aggregate(this, (book, p) => book.Change(p.Account, a => AccountRules.Apply(a, p.AmountFen))),
        AccountEvent.Dedicated dedicated => Change(dedicated.Account, a => a with { Purpose = dedicated.Purpose }),
        AccountEvent.Closed closed => Change(closed.Account, a => a with { Closed = true }),
        _ => throw new InvalidOperationException($"Expected to apply {happened.GetType().Name}, but no rule takes it."),
    };

    private static AccountRefusal Unknown(string account) => AccountRefusal.Of(AccountCodes.Unknown, ("account", account));

    private AccountBook Change(string id, Func<Account, Account> change) => this with
    {
        Accounts = Accounts.SetItem(
            id, change(Find(id) ?? throw new InvalidOperationException($"Expected to find account {id} in the book, but it is not there."))),
    };
}
