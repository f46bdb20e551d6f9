namespace CaseFlow.Cases.Votes;

/// <summary>How much agreement a vote needs.</summary>
public enum VoteRule
{
    /// <summary>
    /// Ordinary matters 普通事项 (catalogue §7 row 14): at least two thirds of heads and of area take part, more than half of the heads and of the area
    /// that take part agree.
    /// </summary>
    Ordinary,

    /// <summary>Major matters 重大事项 (catalogue §7 row 15): the same participation, at least three quarters of what takes part agree.</summary>
    Major,

    /// <summary>At least two thirds of those entitled to vote, after recusal, agree (catalogue §7 row 34).</summary>
    TwoThirds,

    /// <summary>More than half of those entitled take part, and more than half of those entitled agree.</summary>
    Simple,
}
