using System.Collections.Immutable;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>What was asked of a backtest, and what came of it so far.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Revision">The revision of the draft that was run.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="By">Who started it.</param>
/// <param name="From">Only cases registered at or after this moment, in milliseconds since 1970 in UTC.</param>
/// <param name="Before">Only cases registered before this moment.</param>
/// <param name="Unit">The unit; null for all.</param>
/// <param name="NewStepHours">How long a new step is assumed to take; null for no assumption.</param>
/// <param name="Cases">The numbers of the cases, in the order in which they are replayed.</param>
public sealed record BacktestSummary(
    string Mechanism, long Revision, string Hash, string By, long From, long Before, string? Unit, decimal? NewStepHours, ImmutableArray<string> Cases)
{
    /// <summary>How many cases were replayed.</summary>
    public int Done { get; init; }

    /// <summary>Why it ended before its end, as a word; null when it did not.</summary>
    public string? Stopped { get; init; }

    /// <summary>How many cases come out how.</summary>
    public ImmutableSortedDictionary<string, int> Outcomes { get; init; } = None;

    /// <summary>How many cases are late now and were not.</summary>
    public int Late { get; init; }

    /// <summary>How many cases were late and are in time now.</summary>
    public int InTime { get; init; }

    /// <summary>How often sequence flows were taken, by the version's own ids.</summary>
    public ImmutableSortedDictionary<string, int> FlowsThen { get; init; } = None;

    /// <summary>How often sequence flows of the draft are taken.</summary>
    public ImmutableSortedDictionary<string, int> FlowsNow { get; init; } = None;

    /// <summary>How many cases cannot go on at an element of the draft.</summary>
    public ImmutableSortedDictionary<string, int> StuckAt { get; init; } = None;

    /// <summary>How many cases are late at an element of the draft and were not.</summary>
    public ImmutableSortedDictionary<string, int> LateAt { get; init; } = None;

    /// <summary>How many cases count on an action of an element of the draft having succeeded of which they have no record.</summary>
    public ImmutableSortedDictionary<string, int> AssumedAt { get; init; } = None;

    /// <summary>How many cases count on at least one such action.</summary>
    public int Assumed { get; init; }

    /// <summary>How many cases were not replayed for which reason, by its code.</summary>
    public ImmutableSortedDictionary<string, int> NotReplayedFor { get; init; } = None;

    /// <summary>How many of the replayed cases were moved between versions while they ran.</summary>
    public int Moved { get; init; }

    /// <summary>How many cases take another way from an element of the draft on.</summary>
    public ImmutableSortedDictionary<string, int> OtherAt { get; init; } = None;

    /// <summary>How long those cases took, in milliseconds, that ended then and end on the draft too.</summary>
    public ImmutableArray<long> TookThen { get; init; } = [];

    /// <summary>How long the same cases take on the draft.</summary>
    public ImmutableArray<long> TookNow { get; init; } = [];

    private static ImmutableSortedDictionary<string, int> None { get; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The summary with one more case.</summary>
    /// <param name="result">What became of it.</param>
    public BacktestSummary With(BacktestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var cannot = result.Outcome is BacktestOutcome.Stuck or BacktestOutcome.AnswerRefused or BacktestOutcome.Unanswered or BacktestOutcome.Erased;
        return this with
        {
            Done = Done + 1,
            Outcomes = More(Outcomes, result.Outcome.ToString(), 1),
            Late = Late + (result.LateNow.IsEmpty ? 0 : 1),
            InTime = InTime + (result.InTimeNow.IsEmpty ? 0 : 1),
            FlowsThen = result.Then.Flows.Aggregate(FlowsThen, (all, flow) => More(all, flow.Key, flow.Value)),
            FlowsNow = result.Now.Flows.Aggregate(FlowsNow, (all, flow) => More(all, flow.Key, flow.Value)),
            StuckAt = cannot && result.Element is { } at ? More(StuckAt, at, 1) : StuckAt,
            LateAt = result.LateNow.Aggregate(LateAt, (all, element) => More(all, element, 1)),
            AssumedAt = result.Assumed.Aggregate(AssumedAt, (all, element) => More(all, element, 1)),
            Assumed = Assumed + (result.Assumed.IsEmpty ? 0 : 1),
            NotReplayedFor = result.Outcome == BacktestOutcome.NotReplayed ? More(NotReplayedFor, result.Code, 1) : NotReplayedFor,
            Moved = Moved + (result.IsMoved ? 1 : 0),
            OtherAt = result is { Outcome: BacktestOutcome.OtherWay, IsLeftOut: false, Element: { } other } ? More(OtherAt, other, 1) : OtherAt,
            TookThen = (result.Then.Took, result.Now.Took) is ({ } then, not null) ? TookThen.Add(then) : TookThen,
            TookNow = (result.Then.Took, result.Now.Took) is (not null, { } now) ? TookNow.Add(now) : TookNow,
        };
    }

    /// <summary>The middle one of durations; null for none.</summary>
    /// <param name="durations">The durations.</param>
    public static long? Median(ImmutableArray<long> durations) => durations.IsEmpty ? null : durations.Sort()[(durations.Length - 1) / 2];

    private static ImmutableSortedDictionary<string, int> More(ImmutableSortedDictionary<string, int> counts, string key, int more) =>
        counts.SetItem(key, counts.GetValueOrDefault(key) + more);
}
