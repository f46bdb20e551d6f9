namespace CaseFlow.Cases.Accounts;

/// <summary>One line of an entry: what one account gains or loses.</summary>
/// <param name="Account">The account's id.</param>
/// <param name="AmountFen">What it gains, in fen, or loses when negative; never 0.</param>
public sealed record Posting(string Account, long AmountFen);
