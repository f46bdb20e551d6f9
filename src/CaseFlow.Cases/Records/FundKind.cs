namespace CaseFlow.Cases.Records;

/// <summary>How money of a fund was raised (catalogue E2–E4).</summary>
public enum FundKind
{
    /// <summary>From the public; matched by the charity federation.</summary>
    Public,

    /// <summary>For one purpose; never matched.</summary>
    Directed,

    /// <summary>By running public resources; never matched.</summary>
    CoBuild,
}
