using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A party called by a whistle.</summary>
/// <param name="Party">The unit or party.</param>
public sealed record CalledParty(string Party)
{
    /// <summary>When it arrived; null before.</summary>
    public Instant? ArrivedAt { get; init; }

    /// <summary>What was said on arrival; null when nothing was.</summary>
    public string? ArrivalNote { get; init; }

    /// <summary>When it was evaluated; null before.</summary>
    public Instant? EvaluatedAt { get; init; }

    /// <summary>Its score, 0 to 100; null before.</summary>
    public decimal? Score { get; init; }
}
