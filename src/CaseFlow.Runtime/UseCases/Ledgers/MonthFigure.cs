namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>What an indicator came to in a month.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Counted">What was counted.</param>
public sealed record MonthFigure(DateOnly Month, Fraction Counted);
