namespace CaseFlow.Cases.Votes;

/// <summary>What a ballot says.</summary>
public enum VoteChoice
{
    /// <summary>Agrees 同意.</summary>
    For,

    /// <summary>Does not agree 反对.</summary>
    Against,

    /// <summary>Abstains 弃权; takes part all the same.</summary>
    Abstain,
}
