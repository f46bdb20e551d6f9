namespace CaseFlow.Cases.Records;

/// <summary>What a supplier asks.</summary>
/// <param name="Supplier">The supplier.</param>
/// <param name="AmountFen">The price, in fen, from 1.</param>
public sealed record MoneyQuote(string Supplier, long AmountFen);
