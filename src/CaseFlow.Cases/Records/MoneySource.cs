namespace CaseFlow.Cases.Records;

/// <summary>Where a part of a cost comes from.</summary>
/// <param name="Source">An account's id, or words.</param>
/// <param name="AmountFen">The part, in fen, from 1.</param>
public sealed record MoneySource(string Source, long AmountFen);
