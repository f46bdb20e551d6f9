using System.Text.Json.Serialization;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Events;

/// <summary>
/// What happened to a case: a closed family in the past tense. The short names below stand in journals for ever; a stored shape is never
/// edited, a new shape is a new event.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Registered), "registered")]
[JsonDerivedType(typeof(MergedInto), "merged-into")]
[JsonDerivedType(typeof(DuplicateAbsorbed), "duplicate-absorbed")]
[JsonDerivedType(typeof(CaseLinked), "case-linked")]
[JsonDerivedType(typeof(Classified), "classified")]
[JsonDerivedType(typeof(HandlersAssigned), "handlers-assigned")]
[JsonDerivedType(typeof(DataSet), "data-set")]
[JsonDerivedType(typeof(ReporterErased), "reporter-erased")]
[JsonDerivedType(typeof(TaskOpened), "task-opened")]
[JsonDerivedType(typeof(TaskClosed), "task-closed")]
[JsonDerivedType(typeof(TaskDueChanged), "task-due-changed")]
[JsonDerivedType(typeof(TaskRedrawn), "task-redrawn")]
[JsonDerivedType(typeof(TaskClaimed), "task-claimed")]
[JsonDerivedType(typeof(TaskReleased), "task-released")]
[JsonDerivedType(typeof(TaskCompleted), "task-completed")]
[JsonDerivedType(typeof(TaskTransferred), "task-transferred")]
[JsonDerivedType(typeof(TaskDelegated), "task-delegated")]
[JsonDerivedType(typeof(TaskGivenBack), "task-given-back")]
[JsonDerivedType(typeof(TaskReturned), "task-returned")]
[JsonDerivedType(typeof(PerformerKept), "performer-kept")]
[JsonDerivedType(typeof(Urged), "urged")]
[JsonDerivedType(typeof(StatusReached), "status-reached")]
[JsonDerivedType(typeof(Suspended), "suspended")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(WhistleRaised), "whistle-raised")]
[JsonDerivedType(typeof(Rejected), "rejected")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(ClockStarted), "clock-started")]
[JsonDerivedType(typeof(ClockChanged), "clock-changed")]
[JsonDerivedType(typeof(ClockStopped), "clock-stopped")]
[JsonDerivedType(typeof(MeasureRecorded), "measure-recorded")]
[JsonDerivedType(typeof(OutcomeRecorded), "outcome-recorded")]
[JsonDerivedType(typeof(FeedbackRecorded), "feedback-recorded")]
[JsonDerivedType(typeof(VisitRecorded), "visit-recorded")]
[JsonDerivedType(typeof(EvaluationRecorded), "evaluation-recorded")]
[JsonDerivedType(typeof(AssessmentRecorded), "assessment-recorded")]
[JsonDerivedType(typeof(DisclosureRecorded), "disclosure-recorded")]
[JsonDerivedType(typeof(Rated), "rated")]
[JsonDerivedType(typeof(Retitled), "retitled")]
[JsonDerivedType(typeof(MeetingHeld), "meeting-held")]
[JsonDerivedType(typeof(ResolutionReported), "resolution-reported")]
[JsonDerivedType(typeof(PartiesCalled), "parties-called")]
[JsonDerivedType(typeof(PartyArrived), "party-arrived")]
[JsonDerivedType(typeof(CalledEvaluated), "called-evaluated")]
[JsonDerivedType(typeof(SupervisionOrdered), "supervision-ordered")]
[JsonDerivedType(typeof(SupervisionFound), "supervision-found")]
[JsonDerivedType(typeof(TalkHeld), "talk-held")]
[JsonDerivedType(typeof(ProblemFound), "problem-found")]
[JsonDerivedType(typeof(FindingReplied), "finding-replied")]
[JsonDerivedType(typeof(FindingRectified), "finding-rectified")]
[JsonDerivedType(typeof(FindingRechecked), "finding-rechecked")]
[JsonDerivedType(typeof(AuditClosed), "audit-closed")]
[JsonDerivedType(typeof(NoticePublished), "notice-published")]
[JsonDerivedType(typeof(PlacedOnList), "placed-on-list")]
[JsonDerivedType(typeof(TakenOffList), "taken-off-list")]
[JsonDerivedType(typeof(SeatEnded), "seat-ended")]
[JsonDerivedType(typeof(ReopeningGranted), "reopening-granted")]
[JsonDerivedType(typeof(MoneyApplied), "money-applied")]
[JsonDerivedType(typeof(MoneyDecided), "money-decided")]
[JsonDerivedType(typeof(MoneyPaid), "money-paid")]
[JsonDerivedType(typeof(ReceiptRecorded), "receipt-recorded")]
[JsonDerivedType(typeof(DonationsRecorded), "donations-recorded")]
[JsonDerivedType(typeof(MatchRecorded), "match-recorded")]
[JsonDerivedType(typeof(TranchePaid), "tranche-paid")]
[JsonDerivedType(typeof(FundSettled), "fund-settled")]
[JsonDerivedType(typeof(EntryReversed), "entry-reversed")]
[JsonDerivedType(typeof(VoteOpened), "vote-opened")]
[JsonDerivedType(typeof(VoterRecused), "voter-recused")]
[JsonDerivedType(typeof(BallotsCast), "ballots-cast")]
[JsonDerivedType(typeof(BallotsTallied), "ballots-tallied")]
[JsonDerivedType(typeof(VoteCounted), "vote-counted")]
public abstract partial record CaseEvent
{
    private CaseEvent(Instant at, string actor)
    {
        At = at;
        Actor = actor;
    }

    /// <summary>When it happened.</summary>
    public Instant At { get; init; }

    /// <summary>Who did it: a person id, <c>reporter</c> or <c>system</c>.</summary>
    public string Actor { get; init; }
}
