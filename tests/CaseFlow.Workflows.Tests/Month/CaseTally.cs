using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;

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

    /// <summary>The procedures that ran in the case, by their numbers; the first is the case's own.</summary>
    public SortedDictionary<int, Run> Runs { get; } = [];

    /// <summary>What was filled in when it was begun by hand.</summary>
    public ImmutableSortedDictionary<string, string> Begun { get; set; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Whether somebody began it by hand, not a demand, another case or the calendar.</summary>
    public bool IsByHand { get; set; }

    /// <summary>All that was done in it, in order.</summary>
    public IEnumerable<Deed> Deeds => Runs.Values.SelectMany(run => run.Deeds).OrderBy(deed => deed.Order);

    /// <summary>A run, noted when a task of it is first seen, together with those that called it, of which there may be none.</summary>
    public Run RunOf(IReadOnlyDictionary<int, ProcessInstance> instances, int number)
    {
        if (!Runs.TryGetValue(number, out var run))
        {
            var instance = instances[number];
            Runs[number] = run = new Run(number, instance.ProcessId, instance.Parent);
            if (instance.Parent is { } caller)
            {
                RunOf(instances, caller);
            }
        }

        return run;
    }

    public IEnumerable<Run> RunsOf(string procedure) => Runs.Values.Where(run => run.Procedure == procedure);

    /// <summary>The last deed of an element in the whole case.</summary>
    public Deed? Last(params string[] elements) => Deeds.LastOrDefault(deed => elements.Contains(deed.Element));

    /// <summary>Whether the account did not hold enough for a payment, so that it was applied for again.</summary>
    public bool IsUnpaid(Deed payment) => Runs[payment.Task.Id.Instance].Deeds.Exists(d => d.Element == "Task_Apply" && d.Order > payment.Order);

    /// <summary>Runs of a procedure that another run called.</summary>
    public IEnumerable<Run> Under(Run caller, string procedure) => RunsOf(procedure).Where(run => run.Caller == caller.Number);

    /// <summary>The outermost of those procedures within which a run was called, itself when none.</summary>
    public Run Top(Run run, string[] procedures) =>
        run.Caller is { } caller && Runs.TryGetValue(caller, out var above) && procedures.Contains(above.Procedure) ? Top(above, procedures) : run;

    /// <summary>The compound that its place is in or is.</summary>
    public string Compound => Place[..Math.Min(6, Place.Length)];

    public static DateOnly Day(Instant at) => DateOnly.FromDateTime(at.ToUtc().ToOffset(TimeSpan.FromHours(8)).DateTime);

    public bool SolvedTheSameDay => Outcome == "resolved" && Day(OutcomeAt!.Value) == Day(RegisteredAt);

    public bool AcceptedTheSameDay => AcceptedAt is { } at && Day(at) == Day(RegisteredAt);

    public bool ClosedWithinThreeDays => ClosedAt is { } at && Day(at) <= Day(RegisteredAt).AddDays(3);
}
