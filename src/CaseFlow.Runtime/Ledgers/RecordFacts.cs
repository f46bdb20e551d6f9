using System.Collections.Immutable;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;
using static CaseFlow.Runtime.Ledgers.FactValues;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>The lists of <c>case</c>: what was recorded, in order.</summary>
internal static class RecordFacts
{
    private static readonly FeelType Moment = FeelType.DateAndTime;

    private static readonly FeelType.Context Outcome =
        Shape(("kind", FeelType.Text), ("note", FeelType.Text), ("by", FeelType.Text), ("at", Moment));

    private static readonly FeelType.Context Rating = Shape(("satisfaction", FeelType.Text), ("text", FeelType.Text), ("at", Moment));

    public static ImmutableArray<CaseFact> All { get; } =
    [
        new(
            "escalations",
            Rows(("from", FeelType.Text), ("to", FeelType.Text), ("reason", FeelType.Text), ("urgent", FeelType.Boolean), ("by", FeelType.Text), ("at", Moment), ("until", Moment)),
            Escalations),
        new(
            "measures",
            Rows(("kind", FeelType.Text), ("text", FeelType.Text), ("cost", FeelType.Number), ("payer", FeelType.Text), ("by", FeelType.Text), ("at", Moment)),
            (item, values) => List(item.Measures, measure => Context(
                ("kind", Word<MeasureKind>(measure.Kind)), ("text", Text(measure.Text)), ("cost", Number(measure.CostFen)), ("payer", Text(measure.Payer)),
                ("by", Text(measure.By)), ("at", values.Moment(measure.At))))),
        new("outcome", Outcome, (item, values) => item.Outcome is { } outcome
            ? Context(("kind", Word<OutcomeKind>(outcome.Kind)), ("note", Text(outcome.Note)), ("by", Text(outcome.By)), ("at", values.Moment(outcome.At)))
            : FeelValue.Missing),
        new("feedback", Rows(("channel", FeelType.Text), ("text", FeelType.Text), ("by", FeelType.Text), ("at", Moment)), (item, values) => List(
            item.Feedback, told => Context(("channel", Text(told.Channel)), ("text", Text(told.Text)), ("by", Text(told.By)), ("at", values.Moment(told.At))))),
        new(
            "visits",
            Rows(("reached", FeelType.Boolean), ("resolved", FeelType.Boolean), ("satisfaction", FeelType.Text), ("reason", FeelType.Text), ("by", FeelType.Text), ("at", Moment)),
            (item, values) => List(item.Visits, visit => Context(
                ("reached", Truth(visit.Reached)), ("resolved", Truth(visit.Resolved)), ("satisfaction", Word(visit.Satisfaction)), ("reason", Text(visit.Reason)),
                ("by", Text(visit.By)), ("at", values.Moment(visit.At))))),
        new("evaluations", Rows(("party", FeelType.Text), ("score", FeelType.Number), ("reason", FeelType.Text), ("by", FeelType.Text), ("at", Moment)), (item, values) => List(
            item.Evaluations, mark => Context(
                ("party", Text(mark.Party)), ("score", Number(mark.Score)), ("reason", Text(mark.Reason)), ("by", Text(mark.By)), ("at", values.Moment(mark.At))))),
        new("assessments", Rows(("assessment", FeelType.Text), ("party", FeelType.Text), ("points", FeelType.Number), ("reason", FeelType.Text), ("at", Moment)), (item, values) => List(
            item.Assessments, posting => Context(
                ("assessment", Text(posting.Assessment)), ("party", Text(posting.Party)), ("points", Number(posting.Points)), ("reason", Text(posting.Reason)),
                ("at", values.Moment(posting.At))))),
        new("disclosures", Rows(("where", FeelType.Text), ("text", FeelType.Text), ("by", FeelType.Text), ("at", Moment)), (item, values) => List(
            item.Disclosures, shown => Context(("where", Text(shown.Where)), ("text", Text(shown.Text)), ("by", Text(shown.By)), ("at", values.Moment(shown.At))))),
        new(
            "clocks",
            Rows(("name", FeelType.Text), ("started", Moment), ("due", Moment), ("stopped", Moment), ("met", FeelType.Boolean)),
            (item, values) => List(item.Clocks, clock => Context(
                ("name", Text(clock.Name)), ("started", values.Moment(clock.Started)), ("due", values.Moment(clock.Due.Due)), ("stopped", values.Moment(clock.StoppedAt)),
                ("met", Truth(clock.Met))))),
        new("links", Rows(("number", FeelType.Text), ("kind", FeelType.Text)), (item, _) => List(
            item.Links, link => Context(("number", Text(link.Other.Number)), ("kind", Text(link.Kind))))),
        new("done", Rows(("element", FeelType.Text), ("by", FeelType.Text), ("at", Moment)), (item, values) => List(
            [.. item.Done], done => Context(("element", Text(done.Key)), ("by", Text(done.Value.Person)), ("at", values.Moment(done.Value.At))))),
        new("rating", Rating, (item, values) => item.Rating is { } rating
            ? Context(("satisfaction", Word<Satisfaction>(rating.Satisfaction)), ("text", Text(rating.Text)), ("at", values.Moment(rating.At)))
            : FeelValue.Missing),
        new(
            "findings",
            Rows(("id", FeelType.Text), ("class", FeelType.Text), ("amount", FeelType.Number), ("clause", FeelType.Text), ("text", FeelType.Text), ("evidence", new FeelType.List(FeelType.Text)), ("repliedAt", Moment), ("rectifiedAt", Moment), ("passed", FeelType.Boolean), ("by", FeelType.Text), ("at", Moment)),
            (item, values) => List(item.Findings, finding => Context(
                ("id", Text(finding.Id)), ("class", Text(finding.Class)), ("amount", Number(finding.AmountFen)), ("clause", Text(finding.Clause)), ("text", Text(finding.Text)),
                ("evidence", List(finding.Evidence, Text)), ("repliedAt", values.Moment(finding.Reply?.At)), ("rectifiedAt", values.Moment(finding.Rectification?.At)),
                ("passed", Truth(finding.Passed)), ("by", Text(finding.By)), ("at", values.Moment(finding.At))))),
        new("seatEnds", Rows(("member", FeelType.Text), ("ground", FeelType.Text), ("by", FeelType.Text), ("at", Moment)), (item, values) => List(
            item.SeatEnds, seat => Context(("member", Text(seat.Member)), ("ground", Word<SeatGround>(seat.Ground)), ("by", Text(seat.By)), ("at", values.Moment(seat.At))))),
    ];

    // A rung holds until the next whistle; the last one still does.
    private static FeelValue Escalations(Case item, FactValues values) => new FeelValue.List(
    [
        .. item.Escalations.Select((step, index) => Context(
            ("from", Word(step.From)), ("to", Word<WhistleGrade>(step.To)), ("reason", Text(step.Reason)), ("urgent", Truth(step.Urgent)), ("by", Text(step.By)),
            ("at", values.Moment(step.At)), ("until", index + 1 < item.Escalations.Length ? values.Moment(item.Escalations[index + 1].At) : FeelValue.Missing))),
    ]);

    public static FeelType.List Rows(params (string Name, FeelType Type)[] entries) => new(Shape(entries));

    private static FeelType.Context Shape(params (string Name, FeelType Type)[] entries) =>
        new(entries.ToImmutableSortedDictionary(entry => entry.Name, entry => entry.Type, StringComparer.Ordinal));
}
