using System.Collections.Immutable;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases;

/// <summary>What events of meetings, whistles, supervision, audits, notices and seats make of a case.</summary>
internal static class RecordEvents
{
    public static Case? Apply(Case c, CaseEvent happened) => happened switch
    {
        CaseEvent.Retitled e => c with { Title = e.Title },
        CaseEvent.MeetingHeld e => c with { Meetings = c.Meetings.Add(e.Meeting) },
        CaseEvent.ResolutionReported e => c with
        {
            Meetings = Change(c.Meetings, m => m.Id == e.Meeting, m => m with
            {
                Resolutions = Change(m.Resolutions, r => r.Id == e.Resolution, r => r with
                {
                    Reports = r.Reports.Add(new ResolutionReport(e.Done, e.Note, e.Actor, e.At)),
                }),
            }),
        },
        CaseEvent.PartiesCalled e => c with { Calls = c.Calls.Add(e.Call) },
        CaseEvent.PartyArrived e => Called(c, e.Whistle, e.Party, p => p with { ArrivedAt = e.At, ArrivalNote = e.Note }),
        CaseEvent.CalledEvaluated e => Called(c, e.Whistle, e.Party, p => p with { EvaluatedAt = e.At, Score = e.Score }) with
        {
            Evaluations = c.Evaluations.Add(new Evaluation(e.Party, e.Score, e.Reason, e.Actor, e.At)),
        },
        CaseEvent.SupervisionOrdered e => c with { Orders = c.Orders.Add(e.Order) },
        CaseEvent.SupervisionFound e => c with
        {
            Orders = Change(c.Orders, o => o.Id == e.Order, o => o with { Finding = new SupervisionFinding(e.Kind, e.Text, e.Actor, e.At) }),
        },
        CaseEvent.TalkHeld e => c with { Talks = c.Talks.Add(e.Talk) },
        CaseEvent.ProblemFound e => c with { Findings = c.Findings.Add(e.Finding) },
        CaseEvent.FindingReplied e => Found(c, e.Finding, f => f with { Reply = new AuditNote(e.Text, e.Actor, e.At) }),
        CaseEvent.FindingRectified e => Found(c, e.Finding, f => f with
        {
            Rectification = new AuditNote(e.Text, e.Actor, e.At) { Evidence = e.Evidence },
        }),
        CaseEvent.FindingRechecked e => Found(c, e.Finding, f => f with
        {
            Recheck = new AuditNote(e.Text ?? "", e.Actor, e.At),
            Passed = e.Passed,
            Rectification = e.Passed ? f.Rectification : null,
        }),
        CaseEvent.AuditClosed e => c with
        {
            AuditClosure = new AuditClosure(e.Reason, c.Findings.Count(f => f.Passed), c.Findings.Length, e.Actor, e.At),
        },
        CaseEvent.NoticePublished e => c with
        {
            Notices = c.Notices.Add(e.Notice),
            Disclosures = c.Disclosures.Add(new Disclosure(
                e.Notice.Channels.IsEmpty ? "website" : string.Join(',', e.Notice.Channels), e.Notice.Title, e.Actor, e.At)),
        },
        CaseEvent.PlacedOnList e => c with { Placings = c.Placings.Add(e.Placing) },
        CaseEvent.TakenOffList or CaseEvent.ReopeningGranted => c,
        CaseEvent.SeatEnded e => c with { SeatEnds = c.SeatEnds.Add(e.End) },
        _ => null,
    };

    private static Case Called(Case c, string whistle, string party, Func<CalledParty, CalledParty> change) => c with
    {
        Calls = Change(c.Calls, w => w.Id == whistle, w => w with { Parties = Change(w.Parties, p => p.Party == party, change) }),
    };

    private static Case Found(Case c, string finding, Func<AuditFinding, AuditFinding> change) =>
        c with { Findings = Change(c.Findings, f => f.Id == finding, change) };

    private static ImmutableArray<T> Change<T>(ImmutableArray<T> items, Func<T, bool> isMeant, Func<T, T> change) =>
        [.. items.Select(i => isMeant(i) ? change(i) : i)];
}
