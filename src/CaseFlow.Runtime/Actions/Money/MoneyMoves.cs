using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>Makes the entries by which money moves between two accounts.</summary>
internal static class MoneyMoves
{
    public const string Donors = "donors";
    public const string Suppliers = "suppliers";
    public const string Income = "income";
    public const string Federation = "federation";

    /// <summary>Money moves from one account to another.</summary>
    public static AccountEvent Move(ActionInput input, AccountEntryKind kind, string text, string from, string to, long fen) =>
        new AccountEvent.Posted(new AccountEntry(
            input.Facts.NextEntry, input.At, input.Case.Id, kind, text, [new Posting(from, -fen), new Posting(to, fen)]));

    /// <summary>Money of one account goes to several in one entry; parts of nothing leave no line.</summary>
    public static AccountEvent Split(ActionInput input, AccountEntryKind kind, string text, string from, ImmutableArray<(string To, long AmountFen)> parts) =>
        new AccountEvent.Posted(new AccountEntry(
            input.Facts.NextEntry, input.At, input.Case.Id, kind, text,
            [new Posting(from, -parts.Sum(p => p.AmountFen)), .. parts.Where(p => p.AmountFen > 0).Select(p => new Posting(p.To, p.AmountFen))]));

    /// <summary>What must happen before money moves to or from the world outside: its account is opened when it is first needed.</summary>
    public static ImmutableArray<AccountEvent> OpenOutside(ActionInput input, string party, Account account) =>
        input.Facts.Accounts.Find(AccountRules.OutsideId(party, account.Id)) is null
            ? [new AccountEvent.Opened(AccountRules.Outside(party, account))]
            : [];

    /// <summary>What an account holds after a move, in fen.</summary>
    public static long After(Account account, long fen) => account.BalanceFen + fen;

    /// <summary>Whether an account is one of a fund or project, whose money moves by the rules of funds; revenue and bonds move by application only.</summary>
    public static ActionOutcome? NotOfFund(Account account) => account.Kind is AccountKind.Fund or AccountKind.Project
        ? null
        : ActionOutcome.Refuse(AccountCodes.KindWrong, ("account", account.Name), ("kind", AccountKindName.Of(account.Kind)));
}
