using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Votes;

/// <summary>A vote of a case. While it is open it keeps its roll with one sign a voter; once it is counted only its sums, and the journal has the rest.</summary>
/// <param name="Id">Its name within the case; a vote held again has the same.</param>
/// <param name="Kind">Who votes.</param>
/// <param name="Rule">How much agreement it needs.</param>
/// <param name="OpenedBy">Who opened it: a person id or <c>system</c>.</param>
/// <param name="OpenedAt">When.</param>
public sealed record Vote(string Id, VoteKind Kind, VoteRule Rule, string OpenedBy, Instant OpenedAt)
{
    /// <summary>What is voted on: an identifier of <see cref="VoteMatters"/> or words; null when nothing was said.</summary>
    public string? Matter { get; init; }

    /// <summary>Whether nobody may see who voted how.</summary>
    public bool Secret { get; init; }

    /// <summary>The day on which the owners were given notice; null where none is needed.</summary>
    public DateOnly? NoticeGivenOn { get; init; }

    /// <summary>The day of the meeting; null for the day of the count.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>The days from notice to meeting, at least; 0 where none is needed.</summary>
    public int NoticeDays { get; init; }

    /// <summary>For how many voters one proxy may vote; null without limit.</summary>
    public int? ProxyLimit { get; init; }

    /// <summary>Who may vote, in order of voters; empty once counted.</summary>
    public ImmutableArray<RollEntry> Roll { get; init; } = [];

    /// <summary>One sign of <see cref="VoteMark"/> for each voter of the roll; empty once counted.</summary>
    public string Marks { get; init; } = "";

    /// <summary>For how many voters each proxy has voted.</summary>
    public ImmutableSortedDictionary<string, int> Proxies { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Who may not vote on this matter, in order of recording.</summary>
    public ImmutableArray<Recusal> Recusals { get; init; } = [];

    /// <summary>The sums so far.</summary>
    public VoteTally Tally { get; init; } = VoteTally.Empty;

    /// <summary>The count; null before.</summary>
    public VoteResult? Result { get; init; }

    /// <summary>Who counted; null before.</summary>
    public string? CountedBy { get; init; }

    /// <summary>When it was counted; null before.</summary>
    public Instant? CountedAt { get; init; }

    /// <summary>Heads entitled to vote: all of the roll but those recused.</summary>
    [JsonIgnore]
    public long EntitledHeads => Result?.EntitledHeads ?? Roll.Where((_, i) => Marks[i] != VoteMark.Recused).Sum(r => (long)r.Weight);

    /// <summary>Area entitled to vote, in hundredths of a square metre.</summary>
    [JsonIgnore]
    public long EntitledArea => Result?.EntitledArea ?? Roll.Where((_, i) => Marks[i] != VoteMark.Recused).Sum(r => r.Area);
}
