namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>What kind of period figures are of.</summary>
public enum FigurePeriodKind
{
    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>A quarter of the calendar.</summary>
    Quarter,

    /// <summary>A year of the calendar.</summary>
    Year,

    /// <summary>Any days.</summary>
    Custom,
}
