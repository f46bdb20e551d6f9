using CaseFlow.Cases.Records;
using CaseFlow.Feel;
using static CaseFlow.Runtime.Ledgers.FactValues;
using static CaseFlow.Runtime.Ledgers.RecordFacts;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>The lists of <c>case</c> about departments that were called, supervised and talked with (catalogue A4, A6).</summary>
internal static class OversightFacts
{
    private static readonly FeelType Moment = FeelType.DateAndTime;

    public static CaseFact[] All { get; } =
    [
        new(
            "calls",
            Rows(
                ("whistle", FeelType.Text), ("item", FeelType.Text), ("grade", FeelType.Text), ("reason", FeelType.Text), ("by", FeelType.Text), ("at", Moment),
                ("party", FeelType.Text), ("arrivedAt", Moment), ("arrivalNote", FeelType.Text), ("evaluatedAt", Moment), ("score", FeelType.Number)),
            Calls),
        new(
            "orders",
            Rows(
                ("id", FeelType.Text), ("unit", FeelType.Text), ("matter", FeelType.Text), ("due", FeelType.Date), ("by", FeelType.Text), ("at", Moment),
                ("finding", FeelType.Text), ("findingText", FeelType.Text), ("foundAt", Moment)),
            (item, values) => List(item.Orders, order => Context(
                ("id", Text(order.Id)), ("unit", Text(order.Unit)), ("matter", Text(order.Matter)), ("due", Day(order.Due)), ("by", Text(order.By)),
                ("at", values.Moment(order.At)), ("finding", Word(order.Finding?.Kind)), ("findingText", Text(order.Finding?.Text)), ("foundAt", values.Moment(order.Finding?.At))))),
        new(
            "talks",
            Rows(("with", FeelType.Text), ("kind", FeelType.Text), ("text", FeelType.Text), ("commitments", FeelType.Text), ("by", FeelType.Text), ("at", Moment)),
            (item, values) => List(item.Talks, talk => Context(
                ("with", Text(talk.With)), ("kind", Word<TalkKind>(talk.Kind)), ("text", Text(talk.Text)), ("commitments", Text(talk.Commitments)), ("by", Text(talk.By)),
                ("at", values.Moment(talk.At))))),
    ];

    // One row for each party that a whistle called: each of them arrives and is evaluated on its own.
    private static FeelValue Calls(Case item, FactValues values) => new FeelValue.List(
    [
        .. item.Calls.SelectMany(call => call.Parties.Select(party => Context(
            ("whistle", Text(call.Id)), ("item", Text(call.Item)), ("grade", Text(call.Grade)), ("reason", Text(call.Reason)), ("by", Text(call.By)), ("at", values.Moment(call.At)),
            ("party", Text(party.Party)), ("arrivedAt", values.Moment(party.ArrivedAt)), ("arrivalNote", Text(party.ArrivalNote)), ("evaluatedAt", values.Moment(party.EvaluatedAt)),
            ("score", Number(party.Score))))),
    ]);

    private static FeelValue Day(DateOnly? day) => day is { } known ? new FeelValue.Date(FeelDate.From(known)) : FeelValue.Missing;
}
