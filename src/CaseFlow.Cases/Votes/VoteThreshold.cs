namespace CaseFlow.Cases.Votes;

/// <summary>A share that has to be reached, as an exact fraction (catalogue §7 row 16).</summary>
/// <param name="Numerator">From 1.</param>
/// <param name="Denominator">From 1.</param>
/// <param name="Inclusive">Whether the share itself is enough: 以上 includes the number, 过半数 does not (Civil Code 1259).</param>
public sealed record VoteThreshold(int Numerator, int Denominator, bool Inclusive)
{
    /// <summary>Two thirds or more.</summary>
    public static VoteThreshold TwoThirds { get; } = new(2, 3, true);

    /// <summary>Three quarters or more.</summary>
    public static VoteThreshold ThreeQuarters { get; } = new(3, 4, true);

    /// <summary>More than half.</summary>
    public static VoteThreshold MoreThanHalf { get; } = new(1, 2, false);

    /// <summary>Whether a part of a whole reaches the share; nothing of nothing never does.</summary>
    /// <param name="part">The part, from 0.</param>
    /// <param name="whole">The whole, from 0.</param>
    public bool IsMetBy(long part, long whole)
    {
        var compared = ((Int128)part * Denominator).CompareTo((Int128)whole * Numerator);
        return whole > 0 && (compared > 0 || (compared == 0 && Inclusive));
    }
}
