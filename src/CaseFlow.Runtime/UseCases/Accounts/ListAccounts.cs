using MediatR;

namespace CaseFlow.Runtime.UseCases.Accounts;

/// <summary>The accounts of the units that a person oversees, by unit and name.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Kind">Only this kind, such as <c>fund</c>; null for all.</param>
public sealed record ListAccounts(string Person, string? Kind = null) : IRequest<Outcome<AccountList>>;
