using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Clocks;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.UseCases.Money;
using CaseFlow.Cases.UseCases.Votes;

namespace CaseFlow.Cases.UseCases;

/// <summary>What each event makes of a case. Arms of old shapes stay for ever.</summary>
internal static class EventTable
{
    public static Case Apply(Case? current, CaseEvent happened) => (current, happened) switch
    {
        (null, CaseEvent.Registered e) => Registered(e),
        (null, _) or (_, CaseEvent.Registered) => throw new InvalidOperationException(
            $"Expected to apply {happened.GetType().Name} to {current?.Number ?? "no case"}, but a history begins with one registration."),

        ({ } c, CaseEvent.MergedInto e) => Reach(c with { DuplicateOf = e.Target }, CaseStatus.Closed, e.At),
        ({ } c, CaseEvent.DuplicateAbsorbed e) => c with { Duplicates = c.Duplicates.Add(e.Duplicate) },
        ({ } c, CaseEvent.CaseLinked e) => c with { Links = c.Links.Add(new RelatedCase(e.Other, e.Kind)) },
        ({ } c, CaseEvent.Classified e) => c with { Classification = e.Classification },
        ({ } c, CaseEvent.HandlersAssigned e) => c with { LeadHandler = e.Lead, CoHandlers = e.CoHandlers },
        ({ } c, CaseEvent.DataSet e) => c with { Data = c.Data.SetItems(e.Values) },
        ({ } c, CaseEvent.ReporterErased e) => c with
        {
            Erased = new Erasure(e.At, e.Actor, e.Reason),
            Reporter = c.Reporter is null ? null : c.Reporter with { HasContact = false },
        },

        ({ } c, CaseEvent.TaskOpened e) => DrawIn(c, new HeldRole(e.Task.Role, e.Task.Unit)) with { Tasks = c.Tasks.Add(e.Task) },
        ({ } c, CaseEvent.TaskClosed e) => c with { Tasks = c.Tasks.Remove(Find(c, e.Task)) },
        ({ } c, CaseEvent.TaskDueChanged e) => Replace(c, e.Task, t => t with { Due = e.Due, Warnings = e.Warnings }),
        ({ } c, CaseEvent.TaskRedrawn e) => DrawIn(c, new HeldRole(e.Task.Role, e.Task.Unit)) with { Tasks = Replace(c, e.Task.Id, _ => e.Task).Tasks },
        ({ } c, CaseEvent.TaskClaimed e) => Replace(c, e.Task, t => t with { Assignee = e.Person }),
        ({ } c, CaseEvent.TaskReleased e) => Replace(c, e.Task, t => t with { Assignee = null }),
        ({ } c, CaseEvent.TaskCompleted e) => c with
        {
            Tasks = Without(c, Find(c, e.Task), e.Person),
            Done = c.Done.SetItem(e.Element, new DoneTask(e.Task, e.Person, e.At)),
            Data = c.Data.SetItems(e.Values),
        },
        ({ } c, CaseEvent.TaskTransferred e) => DrawIn(c, new HeldRole(Find(c, e.Task).Role, e.Unit)) with
        {
            Tasks = Replace(c, e.Task, t => t with { Assignee = e.To, Unit = e.Unit, Person = t.Person is null ? null : e.To }).Tasks,
        },
        ({ } c, CaseEvent.TaskDelegated e) => Replace(c, e.Task, t => t with { Assignee = e.To, Delegator = e.Person }),
        ({ } c, CaseEvent.TaskGivenBack e) => Replace(c, e.Task, t => t with { Assignee = e.To, Delegator = null }),
        ({ } c, CaseEvent.TaskReturned) => c,
        ({ } c, CaseEvent.PerformerKept e) => c with { EarlierPerformers = c.EarlierPerformers.Add(new EarlierPerformer(e.Element, e.Person)) },
        ({ } c, CaseEvent.Urged e) => c with { Urgings = c.Urgings.Add(new Urging(e.Task, e.Text, e.Actor, e.At)) },

        ({ } c, CaseEvent.StatusReached e) => Reach(c, e.Status, e.At),
        ({ } c, CaseEvent.Suspended e) => Reach(c, CaseStatus.Suspended, e.At) with
        {
            StatusBeforeSuspension = c.Status,
            Suspensions = c.Suspensions.Add(new Suspension(e.Reason, e.Actor, e.At, null)),
        },
        ({ } c, CaseEvent.Resumed e) => EndSuspension(c, e.At) with { Status = c.StatusBeforeSuspension ?? c.Status },
        ({ } c, CaseEvent.WhistleRaised e) => c with
        {
            Grade = e.To,
            Escalations = c.Escalations.Add(new EscalationStep(e.From, e.To, e.Reason, e.Urgent, e.Actor, e.At)),
        },
        ({ } c, CaseEvent.Rejected e) => Reach(EndSuspension(c, e.At), CaseStatus.Rejected, e.At) with { EndReason = e.Reason },
        ({ } c, CaseEvent.Withdrawn e) => Reach(EndSuspension(c, e.At), CaseStatus.Withdrawn, e.At) with { EndReason = e.Reason },
        ({ } c, CaseEvent.Reopened e) => Reach(c, CaseStatus.Reopened, e.At) with { Reopenings = c.Reopenings + 1, EndReason = null },
        ({ } c, CaseEvent.ClockStarted e) => c with
        {
            Clocks = c.Clocks.Add(new CaseClock(e.Name, e.Due.From, e.Due) { Warnings = e.Warnings, Task = e.Task }),
        },
        ({ } c, CaseEvent.ClockChanged e) => Replace(c, e.Name, e.Task, k => k with { Due = e.Due, Warnings = e.Warnings }),
        ({ } c, CaseEvent.ClockStopped e) => ForgetOldest(Replace(c, e.Name, e.Task, k => k with { StoppedAt = e.At, Done = e.Done }), e.Name),

        ({ } c, CaseEvent.MeasureRecorded e) => c with
        {
            Measures = c.Measures.Add(new Measure(e.Kind, e.Text, e.CostFen, e.Payer, e.Photos, e.Actor, e.At)),
        },
        ({ } c, CaseEvent.OutcomeRecorded e) => c with { Outcome = new CaseOutcome(e.Kind, e.Note, e.Actor, e.At) },
        ({ } c, CaseEvent.FeedbackRecorded e) => c with { Feedback = c.Feedback.Add(new Feedback(e.Channel, e.Text, e.Actor, e.At)) },
        ({ } c, CaseEvent.VisitRecorded e) => c with
        {
            Visits = c.Visits.Add(new ReturnVisit(e.Reached, e.Resolved, e.Satisfaction, e.Reason, e.Actor, e.At)),
        },
        ({ } c, CaseEvent.EvaluationRecorded e) => c with
        {
            Evaluations = c.Evaluations.Add(new Evaluation(e.Party, e.Score, e.Reason, e.Actor, e.At)),
        },
        ({ } c, CaseEvent.AssessmentRecorded e) => c with
        {
            Assessments = c.Assessments.Add(new AssessmentPosting(e.Assessment, e.Party, e.Points, e.Reason, e.At)),
        },
        ({ } c, CaseEvent.DisclosureRecorded e) => c with { Disclosures = c.Disclosures.Add(new Disclosure(e.Where, e.Text, e.Actor, e.At)) },
        ({ } c, CaseEvent.Rated e) => c with { Rating = new Rating(e.Satisfaction, e.Text, e.At) },

        ({ } c, CaseEvent.MoneyApplied e) => MoneyHistory.Apply(c, e),
        ({ } c, CaseEvent.MoneyDecided e) => MoneyHistory.Apply(c, e),
        ({ } c, CaseEvent.MoneyPaid e) => MoneyHistory.Apply(c, e),
        ({ } c, CaseEvent.ReceiptRecorded e) => MoneyHistory.Apply(c, e),
        ({ } c, CaseEvent.DonationsRecorded e) => c with
        {
            Donations = c.Donations.Add(new Donation(e.Account, e.Kind, e.Purpose, e.AmountFen, e.Gifts, e.Entry, e.Actor, e.At)),
        },
        ({ } c, CaseEvent.MatchRecorded e) => c with { Matches = c.Matches.Add(new FundMatch(e.Account, e.From, e.AmountFen, e.RaisedFen, e.Entry, e.Actor, e.At)) },
        ({ } c, CaseEvent.TranchePaid e) => c with
        {
            Tranches = c.Tranches.Add(new Tranche(e.Account, e.Share, e.TotalFen, e.AmountFen, e.Payee, e.Text, e.Entry, e.Actor, e.At)),
        },
        ({ } c, CaseEvent.FundSettled e) => c with { Settlements = c.Settlements.Add(new Settlement(e.Account, e.To, e.AmountFen, e.Entry, e.Actor, e.At)) },
        ({ } c, CaseEvent.EntryReversed e) => MoneyHistory.Apply(c, e),

        ({ } c, CaseEvent.VoteOpened e) => VoteEvents.Opened(c, e),
        ({ } c, CaseEvent.VoterRecused e) => VoteEvents.Recused(c, e),
        ({ } c, CaseEvent.BallotsCast e) => VoteEvents.Cast(c, e),
        ({ } c, CaseEvent.BallotsTallied e) => VoteEvents.Tallied(c, e),
        ({ } c, CaseEvent.VoteCounted e) => VoteEvents.Counted(c, e),
        ({ } c, _) => RecordEvents.Apply(c, happened)
            ?? throw new InvalidOperationException($"Expected to apply {happened.GetType().Name}, but no rule takes it."),
    };

    private static Case Registered(CaseEvent.Registered e) => Reach(
        new Case(e.Id, e.Number)
        {
            Mechanism = e.Mechanism,
            ProcedureHash = e.ProcedureHash,
            Channel = e.Channel,
            Reporter = e.Reporter,
            RegisteredBy = e.Actor,
            OnBehalfOf = e.OnBehalfOf,
            Place = e.Place,
            Title = e.Title,
            Description = e.Description,
            Photos = e.Photos,
            FollowUpHash = e.FollowUpHash,
            Data = e.Data.WithComparers(StringComparer.Ordinal),
        },
        CaseStatus.Registered,
        e.At);

    private static Case Reach(Case c, CaseStatus status, Instant at)
    {
        var first = c.FirstAt(status) ?? at;
        return c with { Status = status, Moments = c.Moments.SetItem(status, new StatusMoments(first, at)) };
    }

    private static Case EndSuspension(Case c, Instant at) => ClockRules.PausedSince(c) is null
        ? c
        : c with
        {
            StatusBeforeSuspension = null,
            Suspensions = c.Suspensions.SetItem(c.Suspensions.Length - 1, c.Suspensions[^1] with { To = at }),
        };

    private static Case DrawIn(Case c, HeldRole role) => c.DrawnIn.Contains(role) ? c : c with { DrawnIn = c.DrawnIn.Add(role) };

    // Who was heard on a decision is kept from its other tasks.
    private static ImmutableArray<CaseTask> Without(Case c, CaseTask done, string person)
    {
        var left = c.Tasks.Remove(done);
        return done.Group is null
            ? left
            : [.. left.Select(t => t.Group == done.Group && t.Id.Instance == done.Id.Instance ? t with { Excluded = t.Excluded.Add(person) } : t)];
    }

    private static CaseTask Find(Case c, TaskId task) => c.FindTask(task)
        ?? throw new InvalidOperationException($"Expected to find task {task} open in case {c.Number}, but it is not.");

    private static Case Replace(Case c, TaskId task, Func<CaseTask, CaseTask> change)
    {
        var old = Find(c, task);
        return c with { Tasks = c.Tasks.Replace(old, change(old)) };
    }

    // A case that goes round and round must not carry every clock that ever ended; the journal has them all.
    private static Case ForgetOldest(Case c, string name)
    {
        var ended = c.Clocks.Where(k => k.Name == name && k.StoppedAt is not null).ToList();
        return ended.Count > Case.MostEndedClocks ? c with { Clocks = c.Clocks.Remove(ended[0]) } : c;
    }

    private static Case Replace(Case c, string name, TaskId? task, Func<CaseClock, CaseClock> change)
    {
        var old = ClockRules.Running(c, name, task)
            ?? throw new InvalidOperationException($"Expected to find clock {name} running in case {c.Number}, but it does not.");
        return c with { Clocks = c.Clocks.Replace(old, change(old)) };
    }
}
