using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Accounts;

/// <summary>Accounts that a person may see.</summary>
/// <param name="Accounts">The accounts, by unit and name.</param>
public sealed record AccountList(ImmutableArray<AccountSummary> Accounts);
