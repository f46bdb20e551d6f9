namespace CaseFlow.Cases.Votes;

/// <summary>What came of a vote.</summary>
public enum VoteOutcome
{
    /// <summary>Enough took part and enough agreed.</summary>
    Passed,

    /// <summary>Enough took part, too few agreed.</summary>
    Failed,

    /// <summary>Too few took part; how they voted does not matter.</summary>
    Invalid,
}
