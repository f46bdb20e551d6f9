namespace CaseFlow.Cases.Records;

/// <summary>A gift of a named body, or of a number of persons, who are never named.</summary>
/// <param name="Donor">The body; null for persons.</param>
/// <param name="Persons">How many persons, from 1; null for a body.</param>
/// <param name="AmountFen">How much, in fen, from 1.</param>
public sealed record Gift(string? Donor, int? Persons, long AmountFen);
