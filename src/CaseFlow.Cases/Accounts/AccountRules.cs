using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Accounts;

/// <summary>The rules of accounts: every entry sums to 0, no account that holds money is ever overdrawn, a closed one is empty and stays so.</summary>
public static class AccountRules
{
    private const int LongestId = 100;
    private const string OutsidePrefix = "outside.";

    /// <summary>
    /// The id of the outside world as one account sees it, such as <c>outside.donors.fund-boji</c>. Each account has its own, so that cases that
    /// spend from different accounts never wait for one another.
    /// </summary>
    /// <param name="party">Who is meant: donors, suppliers, income, federation.</param>
    /// <param name="account">The account that deals with them.</param>
    public static string OutsideId(string party, string account) => $"{OutsidePrefix}{party}.{account}";

    /// <summary>The outside world as one account sees it, without postings.</summary>
    /// <param name="party">Who is meant.</param>
    /// <param name="account">The account that deals with them.</param>
    public static Account Outside(string party, Account account) =>
        new(OutsideId(party, account.Id), AccountKind.Outside, account.Unit, party);

    /// <summary>Why an account may not be opened; null when it may, and also when it is there already just so.</summary>
    /// <param name="existing">The account of this id; null when there is none.</param>
    /// <param name="wanted">What is to be opened.</param>
    public static AccountRefusal? Open(Account? existing, Account wanted)
    {
        if (wanted.Id.Length is 0 or > LongestId || wanted.Id.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '/' or '?' or '#' or '%')
            || wanted.Kind == AccountKind.Outside || wanted.Id.StartsWith(OutsidePrefix, StringComparison.Ordinal))
        {
            return AccountRefusal.Of(AccountCodes.IdInvalid, ("account", wanted.Id));
        }

        return existing is not null && (existing.Kind != wanted.Kind || existing.Unit != wanted.Unit)
            ? AccountRefusal.Of(AccountCodes.OtherKind, ("account", wanted.Id), ("name", existing.Name))
            : null;
    }

    /// <summary>Why an entry may not be posted; null when it may.</summary>
    /// <param name="find">Gives an account as it stands; null when there is none.</param>
    /// <param name="entry">The entry.</param>
    public static AccountRefusal? Check(Func<string, Account?> find, AccountEntry entry)
    {
        if (entry.Postings.Length < 2 || entry.Postings.Sum(p => (decimal)p.AmountFen) != 0
            || entry.Postings.Select(p => p.Account).Distinct(StringComparer.Ordinal).Count() < entry.Postings.Length)
        {
            return AccountRefusal.Of(AccountCodes.Unbalanced, ("entry", entry.Id));
        }

        foreach (var posting in entry.Postings)
        {
            if (posting.AmountFen is 0 or > Fen.Largest or < -Fen.Largest)
            {
                return AccountRefusal.Of(AccountCodes.AmountInvalid, ("amount", Fen.InYuan(posting.AmountFen)));
            }

            if (find(posting.Account) is not { } account)
            {
                return AccountRefusal.Of(AccountCodes.Unknown, ("account", posting.Account));
            }

            if (CheckOne(account, posting.AmountFen) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>An account after a posting that was checked.</summary>
    /// <param name="account">The account.</param>
    /// <param name="amountFen">What it gains or loses.</param>
    public static Account Apply(Account account, long amountFen) =>
        account with { BalanceFen = checked(account.BalanceFen + amountFen), Version = account.Version + 1 };

    /// <summary>Why an account may not be closed; null when it may.</summary>
    /// <param name="account">The account.</param>
    public static AccountRefusal? Close(Account account) => account.BalanceFen != 0
        ? AccountRefusal.Of(AccountCodes.NotEmpty, ("account", account.Name), ("balance", Fen.InYuan(account.BalanceFen)))
        : null;

    /// <summary>Why money of an account may not be spent on a purpose; null when it may (catalogue E3: what was given for one thing is spent on it).</summary>
    /// <param name="account">The account.</param>
    /// <param name="purpose">What it is to be spent on; null when nothing is said.</param>
    public static AccountRefusal? Spend(Account account, string? purpose) => account.Purpose is { } only && only != purpose
        ? AccountRefusal.Of(AccountCodes.PurposeOutside, ("purpose", only), ("asked", purpose ?? "—"))
        : null;

    /// <summary>Why directed donations may not go to an account; null when they may. Money given for different purposes is never mixed.</summary>
    /// <param name="account">The account.</param>
    /// <param name="kind">How the money was raised.</param>
    /// <param name="purpose">What it was given for; null when nothing was said.</param>
    public static AccountRefusal? Raise(Account account, FundKind kind, string? purpose) => kind switch
    {
        FundKind.Directed when string.IsNullOrWhiteSpace(purpose) => AccountRefusal.Of(AccountCodes.PurposeMissing),
        FundKind.Directed when account.Purpose is null && account.BalanceFen > 0 =>
            AccountRefusal.Of(AccountCodes.PurposeMixed, ("account", account.Name), ("purpose", purpose!)),
        _ => account.Purpose is { } only && only != purpose
            ? AccountRefusal.Of(AccountCodes.PurposeMixed, ("account", account.Name), ("purpose", only))
            : null,
    };

    private static AccountRefusal? CheckOne(Account account, long amountFen)
    {
        if (account.Closed)
        {
            return AccountRefusal.Of(AccountCodes.Closed, ("account", account.Name));
        }

        var after = (decimal)account.BalanceFen + amountFen;
        return account.Kind != AccountKind.Outside && after < 0
            ? AccountRefusal.Of(
                AccountCodes.BalanceShort, ("account", account.Name), ("amount", Fen.InYuan(-amountFen)), ("balance", Fen.InYuan(account.BalanceFen)))
            : Math.Abs(after) > long.MaxValue ? AccountRefusal.Of(AccountCodes.AmountInvalid, ("amount", Fen.InYuan(amountFen)))
            : null;
    }
}
