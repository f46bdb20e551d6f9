namespace CaseFlow.Dmn.Model;

/// <summary>How the results that a table collects are put together (DMN 1.5 §8.2.10).</summary>
public enum Aggregation
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>How many there are.</summary>
    Count,

    /// <summary>The smallest.</summary>
    Min,

    /// <summary>The largest.</summary>
    Max,
}
