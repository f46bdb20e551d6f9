namespace CaseFlow.Cases.Votes;

/// <summary>What is compared with a threshold.</summary>
public enum VoteTest
{
    /// <summary>Heads that take part, of all heads entitled.</summary>
    ParticipationHeads,

    /// <summary>Area that takes part, of all area entitled.</summary>
    ParticipationArea,

    /// <summary>Heads that agree, of the heads that take part.</summary>
    ForHeads,

    /// <summary>Area that agrees, of the area that takes part.</summary>
    ForArea,

    /// <summary>Heads that agree, of all heads entitled.</summary>
    ForEntitled,
}
