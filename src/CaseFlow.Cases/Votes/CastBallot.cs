namespace CaseFlow.Cases.Votes;

/// <summary>One ballot.</summary>
/// <param name="Voter">Whose ballot it is.</param>
/// <param name="Choice">What it says; null where a secret vote keeps only that it was cast.</param>
/// <param name="Proxy">Who cast it for the voter, by id as voters are; null when the voter did.</param>
public sealed record CastBallot(string Voter, VoteChoice? Choice, string? Proxy);
