namespace CaseFlow.Cases.Records;

/// <summary>What came of a case (catalogue §1.2).</summary>
public enum OutcomeKind
{
    /// <summary>The matter is solved.</summary>
    Resolved,

    /// <summary>The reporter was given an explanation.</summary>
    Explained,

    /// <summary>It cannot be done.</summary>
    NotFeasible,

    /// <summary>Another body took it over.</summary>
    Transferred,
}
