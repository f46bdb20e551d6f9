namespace CaseFlow.Host.Pages.Follow;

/// <summary>Where a stage lies.</summary>
internal enum StageState
{
    /// <summary>Passed.</summary>
    Done,

    /// <summary>Where the demand is now.</summary>
    Here,

    /// <summary>Still to come.</summary>
    Ahead,
}
