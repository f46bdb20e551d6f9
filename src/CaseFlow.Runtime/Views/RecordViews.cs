using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Runtime.Views;

/// <summary>Meetings, whistles, supervision, talks, audits, notices, rating lists and seats of a case, in data form.</summary>
internal static class RecordViews
{
    public static IEnumerable<CaseFact> Of(CaseViews views)
    {
        var current = views.Case;
        string? Name(string? id) => id is null ? null
            : views.Around.Organisation.FindUnit(id)?.Name ?? views.Around.Organisation.FindParty(id)?.Name ?? views.PersonName(id) ?? id;
        CaseFact Fact(string kind, Instant at, string? by, params (string Name, string? Value)[] arguments) => new(
            kind,
            null,
            arguments.Where(a => !string.IsNullOrEmpty(a.Value)).ToImmutableSortedDictionary(a => a.Name, a => a.Value!, StringComparer.Ordinal),
            at,
            views.PersonName(by));

        return
        [
            .. current.Meetings.SelectMany(m => Meeting(m, Fact, Name)),
            .. current.Calls.SelectMany(c => c.Parties.Select(p => Fact(
                "call", c.At, c.By, ("text", Name(p.Party)), ("reason", c.Reason), ("grade", c.Grade), ("arrived", Moment(p.ArrivedAt)), ("score", Plain(p.Score))))),
            .. current.Orders.SelectMany(o => Supervision(o, Fact, Name)),
            .. current.Talks.Select(t => Fact("talk-" + CamelName.Of(t.Kind), t.At, t.By, ("with", Name(t.With)), ("text", t.Text), ("commitments", t.Commitments))),
            .. current.Findings.Select(f => Fact(
                f.Passed ? "finding-settled" : "finding",
                f.At,
                f.By,
                ("text", f.Text),
                ("class", f.Class),
                ("costFen", f.AmountFen?.ToString(CultureInfo.InvariantCulture)),
                ("clause", f.Clause),
                ("papers", Count(f.Evidence)),
                ("reply", f.Reply?.Text),
                ("rectification", f.Rectification?.Text),
                ("recheck", f.Recheck?.Text))),
            .. current.AuditClosure is { } closure
                ? [Fact("audit-closed", closure.At, closure.By, ("text", $"{closure.Rectified}/{closure.Total}"), ("reason", closure.Reason))]
                : Array.Empty<CaseFact>(),
            .. current.Notices.Select(n => Fact("notice-" + n.Kind, n.At, n.By, ("text", n.Title), ("until", Day(n.Until)), ("papers", Count(n.Attachments)))),
            .. current.Placings.Select(p => Fact("placing-" + p.List, p.At, p.By, ("text", Name(p.Party)), ("reason", p.Reason), ("period", p.Period))),
            .. current.SeatEnds.Select(s => Fact("seat-" + CamelName.Of(s.Ground), s.At, s.By, ("text", Name(s.Member)), ("vote", s.Vote), ("reason", s.Statement), ("papers", Count(s.Papers)))),
        ];
    }

    private delegate CaseFact Maker(string kind, Instant at, string? by, params (string Name, string? Value)[] arguments);

    private static IEnumerable<CaseFact> Meeting(Meeting meeting, Maker fact, Func<string?, string?> name)
    {
        yield return fact(
            "meeting",
            meeting.At,
            meeting.By,
            ("kind", meeting.Kind),
            ("heldOn", Day(meeting.HeldOn)),
            ("where", meeting.Place),
            ("attendees", string.Join("、", meeting.Attendees.Select(name))),
            ("absent", string.Join("、", meeting.Absent.Select(name))),
            ("minutes", meeting.Minutes),
            ("agenda", string.Join("、", meeting.Agenda)));
        foreach (var resolution in meeting.Resolutions)
        {
            var last = resolution.Reports.LastOrDefault();
            yield return fact(
                last?.Done == true ? "resolution-done" : "resolution",
                meeting.At,
                meeting.By,
                ("text", resolution.Text),
                ("role", resolution.Role),
                ("owner", name(resolution.Unit)),
                ("lastDay", Day(resolution.Due)),
                ("case", resolution.Case),
                ("note", last?.Note));
        }
    }

    private static IEnumerable<CaseFact> Supervision(SupervisionOrder order, Maker fact, Func<string?, string?> name)
    {
        yield return fact("order", order.At, order.By, ("text", order.Matter), ("owner", name(order.Unit)), ("lastDay", Day(order.Due)));
        if (order.Finding is { } finding)
        {
            yield return fact("found-" + CamelName.Of(finding.Kind), finding.At, finding.By, ("text", finding.Text), ("owner", name(order.Unit)));
        }
    }

    private static string? Day(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : null;

    private static string? Moment(Instant? at) => at?.UnixMilliseconds.ToString(CultureInfo.InvariantCulture);

    private static string? Plain(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Count(ImmutableArray<string> papers) => papers.IsEmpty ? null : papers.Length.ToString(CultureInfo.InvariantCulture);
}
