namespace CaseFlow.Cases.Records;

/// <summary>What may end an elected seat (catalogue C5 steps 3 and 4).</summary>
public enum SeatGround
{
    /// <summary>The member resigned in writing.</summary>
    Resignation,

    /// <summary>The owners' assembly ended it.</summary>
    AssemblyVote,

    /// <summary>Law or rules of procedure ended it.</summary>
    Automatic,
}
