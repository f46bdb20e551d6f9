using MediatR;

namespace CaseFlow.Runtime.UseCases.Accounts;

/// <summary>
/// An account's statement of a period. Refused with <c>account.unknown</c> when there is no such account, or with <c>access.account</c> when its unit is
/// outside what the person oversees.
/// </summary>
/// <param name="Person">Who asks.</param>
/// <param name="Account">The account's id.</param>
/// <param name="From">The first local day; null for the beginning.</param>
/// <param name="To">The last local day; null for all.</param>
public sealed record GetAccount(string Person, string Account, DateOnly? From = null, DateOnly? To = null) : IRequest<Outcome<AccountStatement>>
{
    /// <summary>How many lines a statement has at most: 2,000. A longer one is asked for by shorter periods.</summary>
    public const int MostLines = 2000;
}
