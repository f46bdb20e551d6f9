namespace CaseFlow.Runtime.UseCases.Accounts;

/// <summary>An account as it stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">What it is for, such as <c>publicRevenue</c>.</param>
/// <param name="Unit">The id of the unit it belongs to.</param>
/// <param name="UnitName">The names from the top unit down to it, joined by ›.</param>
/// <param name="BalanceFen">What it holds, in fen.</param>
/// <param name="Purpose">The only purpose its money may be spent on; null when it is free.</param>
/// <param name="Closed">Whether it is closed.</param>
public sealed record AccountSummary(
    string Id, string Name, string Kind, string Unit, string UnitName, long BalanceFen, string? Purpose, bool Closed);
