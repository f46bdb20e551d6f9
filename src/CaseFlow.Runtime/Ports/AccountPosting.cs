namespace CaseFlow.Runtime.Ports;

/// <summary>A line of an entry as it stands in one account's book.</summary>
/// <param name="Account">The account's id.</param>
/// <param name="Number">Its number within the account, from 1 without gaps.</param>
/// <param name="Entry">The entry's id.</param>
/// <param name="AmountFen">What the account gained, in fen, or lost when negative.</param>
/// <param name="BalanceFen">What it held afterwards, in fen.</param>
public sealed record AccountPosting(string Account, long Number, string Entry, long AmountFen, long BalanceFen);
