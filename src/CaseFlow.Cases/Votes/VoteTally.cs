using System.Text.Json.Serialization;

namespace CaseFlow.Cases.Votes;

/// <summary>Sums of ballots; areas in hundredths of a square metre, all from 0.</summary>
/// <param name="ForHeads">Heads that agree.</param>
/// <param name="ForArea">Area that agrees.</param>
/// <param name="AgainstHeads">Heads that do not agree.</param>
/// <param name="AgainstArea">Area that does not agree.</param>
/// <param name="AbstainHeads">Heads that abstain.</param>
/// <param name="AbstainArea">Area that abstains.</param>
public sealed record VoteTally(long ForHeads, long ForArea, long AgainstHeads, long AgainstArea, long AbstainHeads, long AbstainArea)
{
    /// <summary>No ballots.</summary>
    public static VoteTally Empty { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Heads that take part; those who abstain do.</summary>
    [JsonIgnore]
    public long Heads => ForHeads + AgainstHeads + AbstainHeads;

    /// <summary>Area that takes part.</summary>
    [JsonIgnore]
    public long Area => ForArea + AgainstArea + AbstainArea;

    /// <summary>Whether no sum is negative or beyond what a whole roll can hold.</summary>
    [JsonIgnore]
    public bool IsSound =>
        new[] { ForHeads, ForArea, AgainstHeads, AgainstArea, AbstainHeads, AbstainArea }.All(n => n is >= 0 and <= VoteArea.Largest * VoteRoll.Most);

    /// <summary>One ballot more.</summary>
    /// <param name="choice">What it says.</param>
    /// <param name="heads">The heads it stands for.</param>
    /// <param name="area">The area it stands for.</param>
    public VoteTally Add(VoteChoice choice, long heads, long area) => choice switch
    {
        VoteChoice.For => this with { ForHeads = ForHeads + heads, ForArea = ForArea + area },
        VoteChoice.Against => this with { AgainstHeads = AgainstHeads + heads, AgainstArea = AgainstArea + area },
        VoteChoice.Abstain => this with { AbstainHeads = AbstainHeads + heads, AbstainArea = AbstainArea + area },
        _ => throw new InvalidOperationException($"Expected to add a ballot, but {choice} is no choice."),
    };

    /// <summary>Both together.</summary>
    /// <param name="other">Further ballots.</param>
    public VoteTally Plus(VoteTally other) => new(
        ForHeads + other.ForHeads,
        ForArea + other.ForArea,
        AgainstHeads + other.AgainstHeads,
        AgainstArea + other.AgainstArea,
        AbstainHeads + other.AbstainHeads,
        AbstainArea + other.AbstainArea);
}
