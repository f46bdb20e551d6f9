using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.UseCases.Accounts;

/// <summary>What of accounts is shown, and to whom.</summary>
internal static class AccountViews
{
    /// <summary>Whether an account's unit lies within the subtrees that somebody oversees.</summary>
    public static bool IsOverseen(Organisation organisation, ImmutableArray<string> overseen, Account account) =>
        organisation.PathOf(account.Unit).Any(overseen.Contains);

    public static AccountSummary Of(Organisation organisation, Account account) => new(
        account.Id,
        account.Name,
        AccountKindName.Of(account.Kind),
        account.Unit,
        organisation.NameOf(account.Unit),
        account.BalanceFen,
        account.Purpose,
        account.Closed);
}
