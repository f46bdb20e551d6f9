using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>What the staff itself noted of one case, on paper so to speak: written when it did something, never read from the product's ledgers.</summary>
internal sealed class CaseTally(CaseId id, string number, string mechanism, string place, string channel, Instant registeredAt, Random random)
{
    public CaseId Id { get; } = id;

    public string Number { get; } = number;

    public string Mechanism { get; } = mechanism;

    public string Place { get; } = place;

    public string Channel { get; } = channel;

    public Instant RegisteredAt { get; } = registeredAt;

    /// <summary>Decides what happens in this case.</summary>
    public Random Random { get; } = random;

    /// <summary>The case as it was when somebody last looked at it; only to know who may do what.</summary>
    public Case? LastSeen { get; set; }

    public string? FollowCode { get; init; }

    /// <summary>Whether it came from a reception desk, where it was accepted and given to somebody at once.</summary>
    public bool FromDesk { get; init; }

    public string Status { get; set; } = "registered";

    public string? Category { get; set; }

    public Instant? AcceptedAt { get; set; }

    public Instant? AssignedAt { get; set; }

    public Instant? DispatchedAt { get; set; }

    public int Responses { get; set; }

    public int ResponsesInTime { get; set; }

    public string? Outcome { get; set; }

    public Instant? OutcomeAt { get; set; }

    public int Feedbacks { get; set; }

    public int Measures { get; set; }

    public int PermanentMeasures { get; set; }

    public long CostFen { get; set; }

    public List<(bool Reached, bool? Resolved, string? Satisfaction, Instant At)> Visits { get; } = [];

    /// <summary>The visits of the last time when the reporter or somebody else of the households was visited.</summary>
    public IEnumerable<(bool Reached, bool? Resolved, string? Satisfaction, Instant At)> LastVisits => Visits.Where(v => v.At == Visits[^1].At);

    /// <summary>Those reached the last time when anybody was.</summary>
    public IEnumerable<(bool Reached, bool? Resolved, string? Satisfaction, Instant At)> LastReached =>
        Visits.Where(v => v.Reached && v.At == Visits.Last(w => w.Reached).At);

    public int Reopenings { get; set; }

    public Instant? ClosedAt { get; set; }

    public bool Merged { get; set; }

    /// <summary>The whistles in the order in which their first tasks were seen.</summary>
    public List<string> Rungs { get; } = [];

    /// <summary>What a permanent measure that nobody confirmed yet cost, in yuan.</summary>
    public string? PendingCost { get; set; }

    public string? WhistleOutcome { get; set; }

    /// <summary>The days on which whistles were seen to come in and to be taken up, by rung.</summary>
    public List<(string Rung, Instant Raised, Instant? Accepted)> Taken { get; } = [];

    public static DateOnly Day(Instant at) => DateOnly.FromDateTime(at.ToUtc().ToOffset(TimeSpan.FromHours(8)).DateTime);

    public bool SolvedTheSameDay => Outcome == "resolved" && Day(OutcomeAt!.Value) == Day(RegisteredAt);

    public bool AcceptedTheSameDay => AcceptedAt is { } at && Day(at) == Day(RegisteredAt);

    public bool ClosedWithinThreeDays => ClosedAt is { } at && Day(at) <= Day(RegisteredAt).AddDays(3);
}
