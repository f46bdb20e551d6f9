namespace CaseFlow.Runtime.Ledgers;

/// <summary>Which day puts a case into a period.</summary>
public enum IndicatorPeriod
{
    /// <summary>The day on which it was registered.</summary>
    Registered,

    /// <summary>The day on which it ended; open cases belong to no period.</summary>
    Closed,
}
