using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.Records;

/// <summary>
/// A case: the record that everything else is about (catalogue §1.2). Changed only by <see cref="CaseRules.Apply"/>.
/// Personal values are never here, only their digests.
/// </summary>
/// <param name="Id">The case's id.</param>
/// <param name="Number">The number people use, such as 2026-000123.</param>
public sealed partial record Case(CaseId Id, string Number)
{
    /// <summary>The mechanism, such as <c>on-demand-handling</c>.</summary>
    public string Mechanism { get; init; } = "";

    /// <summary>The content hash of the procedure version it runs on.</summary>
    public string ProcedureHash { get; init; } = "";

    /// <summary>The channel it came by, such as <c>web</c>, <c>hotline-12345</c>, <c>reception-day</c>.</summary>
    public string Channel { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; init; }

    /// <summary>When each status was reached, first and last.</summary>
    public ImmutableSortedDictionary<CaseStatus, StatusMoments> Moments { get; init; } = ImmutableSortedDictionary<CaseStatus, StatusMoments>.Empty;

    /// <summary>What is known of the reporter; null when the procedure has none.</summary>
    public Reporter? Reporter { get; init; }

    /// <summary>That the reporter's personal values were erased; null otherwise.</summary>
    public Erasure? Erased { get; init; }

    /// <summary>Who registered it: a person id, <c>reporter</c> or <c>system</c>.</summary>
    public string RegisteredBy { get; init; } = "";

    /// <summary>On whose behalf it was registered, in words without personal values; null for one's own.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>SHA-256 of the follow-up code, hexadecimal; null without code. See <see cref="FollowUpCode"/>.</summary>
    public string? FollowUpHash { get; init; }

    /// <summary>Where the matter is.</summary>
    public Place Place { get; init; } = new("", [], "");

    /// <summary>What it is about by the list; null before classification.</summary>
    public Classification? Classification { get; init; }

    /// <summary>What it is about, in one line.</summary>
    public string Title { get; init; } = "";

    /// <summary>What was reported.</summary>
    public string Description { get; init; } = "";

    /// <summary>Ids of the photos handed in.</summary>
    public ImmutableArray<string> Photos { get; init; } = [];

    /// <summary>The case this one was merged into; null otherwise.</summary>
    public CaseLink? DuplicateOf { get; init; }

    /// <summary>Cases that were merged into this one.</summary>
    public ImmutableArray<CaseLink> Duplicates { get; init; } = [];

    /// <summary>Cases that have to do with this one.</summary>
    public ImmutableArray<RelatedCase> Links { get; init; } = [];

    /// <summary>The party or person that leads the handling; null before assignment.</summary>
    public string? LeadHandler { get; init; }

    /// <summary>Parties or persons that help.</summary>
    public ImmutableArray<string> CoHandlers { get; init; } = [];

    /// <summary>The grade of the whistle; null when none was blown.</summary>
    public WhistleGrade? Grade { get; init; }

    /// <summary>Every whistle, in order.</summary>
    public ImmutableArray<EscalationStep> Escalations { get; init; } = [];

    /// <summary>How many ended clocks of one name a record keeps: 4.</summary>
    public const int MostEndedClocks = 4;

    /// <summary>Every running clock and the newest ended ones of each name, in order of start.</summary>
    public ImmutableArray<CaseClock> Clocks { get; init; } = [];

    /// <summary>Measures taken, in order.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>The outcome; null before it is recorded.</summary>
    public CaseOutcome? Outcome { get; init; }

    /// <summary>What the reporter was told, in order.</summary>
    public ImmutableArray<Feedback> Feedback { get; init; } = [];

    /// <summary>Return visits, in order.</summary>
    public ImmutableArray<ReturnVisit> Visits { get; init; } = [];

    /// <summary>Evaluations of handlers, in order.</summary>
    public ImmutableArray<Evaluation> Evaluations { get; init; } = [];

    /// <summary>Postings to assessments, in order.</summary>
    public ImmutableArray<AssessmentPosting> Assessments { get; init; } = [];

    /// <summary>What was made public, in order.</summary>
    public ImmutableArray<Disclosure> Disclosures { get; init; } = [];

    /// <summary>Applications for money, in order.</summary>
    public ImmutableArray<MoneyApplication> Applications { get; init; } = [];

    /// <summary>Donations raised, in order.</summary>
    public ImmutableArray<Donation> Donations { get; init; } = [];

    /// <summary>Matches of what was raised, in order.</summary>
    public ImmutableArray<FundMatch> Matches { get; init; } = [];

    /// <summary>Tranches paid, in order.</summary>
    public ImmutableArray<Tranche> Tranches { get; init; } = [];

    /// <summary>Settlements of funds, in order.</summary>
    public ImmutableArray<Settlement> Settlements { get; init; } = [];

    /// <summary>The reporter's own rating; null before.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Votes, in order of opening; a vote that was held again stands there again.</summary>
    public ImmutableArray<Vote> Votes { get; init; } = [];

    /// <summary>Suspensions, in order; the last one may still last.</summary>
    public ImmutableArray<Suspension> Suspensions { get; init; } = [];

    /// <summary>The status to go back to; null unless suspended.</summary>
    public CaseStatus? StatusBeforeSuspension { get; init; }

    /// <summary>Urgings, in order.</summary>
    public ImmutableArray<Urging> Urgings { get; init; } = [];

    /// <summary>Why it was rejected or withdrawn; null otherwise.</summary>
    public string? EndReason { get; init; }

    /// <summary>How often it was reopened.</summary>
    public int Reopenings { get; init; }

    /// <summary>Further values by name, each as canonical JSON text.</summary>
    public ImmutableSortedDictionary<string, string> Data { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Open tasks, in order of opening.</summary>
    public ImmutableArray<CaseTask> Tasks { get; init; } = [];

    /// <summary>Who last performed each element's task, by element id.</summary>
    public ImmutableSortedDictionary<string, DoneTask> Done { get; init; } = ImmutableSortedDictionary.Create<string, DoneTask>(StringComparer.Ordinal);

    /// <summary>Who performed an element's task before the last performer, each once; with <see cref="Done"/> they are all its performers.</summary>
    public ImmutableArray<EarlierPerformer> EarlierPerformers { get; init; } = [];

    /// <summary>Roles at units that ever had a task of the case, in order of the first; they keep seeing it (design §5).</summary>
    public ImmutableArray<HeldRole> DrawnIn { get; init; } = [];

    /// <summary>Whether it counts as finished: closed, rejected or withdrawn.</summary>
    public bool IsEnded => Status is CaseStatus.Closed or CaseStatus.Rejected or CaseStatus.Withdrawn;

    /// <summary>The open task with this id; null when it is not open.</summary>
    /// <param name="task">The task.</param>
    public CaseTask? FindTask(TaskId task) => Tasks.FirstOrDefault(t => t.Id == task);

    /// <summary>The newest vote of this name; null when none was opened.</summary>
    /// <param name="vote">The name.</param>
    public Vote? FindVote(string vote) => Votes.LastOrDefault(v => v.Id == vote);

    /// <summary>Whether a person ever performed an element's task, any part of it where several decided.</summary>
    /// <param name="person">The person.</param>
    /// <param name="element">The element's id.</param>
    public bool HasPerformed(string person, string element) =>
        (Done.TryGetValue(element, out var done) && done.Person == person) || EarlierPerformers.Any(e => e.Element == element && e.Person == person);

    /// <summary>Whether separation of duties, recusal or an opinion already given keeps a person from a task.</summary>
    /// <param name="person">The person.</param>
    /// <param name="task">The task.</param>
    public bool IsKeptFrom(string person, CaseTask task) => task.Excluded.Contains(person) || task.NotDoneBy.Any(element => HasPerformed(person, element));

    /// <summary>When a status was first reached; null when never.</summary>
    /// <param name="status">The status.</param>
    public Instant? FirstAt(CaseStatus status) => Moments.TryGetValue(status, out var moments) ? moments.First : null;

    /// <summary>When a status was last reached; null when never.</summary>
    /// <param name="status">The status.</param>
    public Instant? LastAt(CaseStatus status) => Moments.TryGetValue(status, out var moments) ? moments.Last : null;
}
