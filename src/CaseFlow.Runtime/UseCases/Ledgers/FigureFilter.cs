namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Of which cases and which period figures are wanted.</summary>
/// <param name="Period">The period.</param>
public sealed record FigureFilter(FigurePeriod Period)
{
    /// <summary>Only this place with its subtree; null for all that the person may see.</summary>
    public string? Place { get; init; }

    /// <summary>Only this category and those below it; null for any.</summary>
    public string? Category { get; init; }
}
