namespace CaseFlow.Host.Describing;

/// <summary>What a figure of a step counts in.</summary>
internal enum HeatKind
{
    /// <summary>How often.</summary>
    Count,

    /// <summary>Milliseconds.</summary>
    Time,

    /// <summary>A share, 0 to 1.</summary>
    Share,
}
