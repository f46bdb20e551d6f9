using System.Text.Json.Nodes;
using CaseFlow.Calendar;
using CaseFlow.Testing;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>The book on departments: who was called, came, did its part and was evaluated; joint handling; what the county took over.</summary>
internal static class DepartmentBook
{
    private const string Report = "whistle-and-report";
    private const string Joint = "joint-handling";
    private const string Whistle = "four-grade-whistle";
    private const string Raised = "raised-level-handling";

    private static readonly string[] Whistling = [Report, Joint, Whistle];
    private static readonly TimeSpan Arrival = TimeSpan.FromDays(2);

    // The list of responsibilities, as it hangs on the wall.
    private static readonly Dictionary<string, JsonNode> Responsibilities = JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "workflows/reference/responsibility.json")))!["entries"]!
        .AsArray().ToDictionary(e => e!["key"]!.GetValue<string>(), e => e!);

    public static IEnumerable<ExpectedRow> Rows(CaseTally c)
    {
        foreach (var call in Calls(c))
        {
            yield return new ExpectedRow(
                Report, "main", ("caseNumber", c.Number), ("party", call.Unit), ("calledAt", Cell.Moment(call.At)), ("arrivedAt", Cell.Moment(call.Arrived?.At)),
                ("arrivalNote", call.Arrived?.Of("arrivalPlace")), ("score", call.Mark?.Of("score")), ("evaluatedAt", Cell.Moment(call.MarkedAt)));
        }

        foreach (var run in c.RunsOf(Joint))
        {
            var entry = Entry(run);
            yield return new ExpectedRow(
                Joint, "main", ("caseNumber", c.Number), ("item", entry?["name"]!.GetValue<string>()), ("lead", entry is null ? run.Last("Task_DecideLead")?.Of("lead") : Text(entry, "lead")),
                ("legalBasis", entry is null ? null : Text(entry, "legalBasis")), ("departments", Cell.List(Duties(run))),
                ("results", c.Under(run, Report).LastOrDefault() is { } last ? Cell.List(Parts(last).Select(p => p.Result)) : null), ("solved", run.Last("Task_Track")?.Of("solved")),
                ("begun", Cell.Moment(c.RegisteredAt)), ("ended", Cell.Moment(c.ClosedAt)));
        }

        foreach (var run in c.RunsOf(Raised))
        {
            foreach (var order in run.All("Task_Supervise"))
            {
                var finding = Finding(run, order);
                yield return new ExpectedRow(
                    Raised, "supervision", ("caseNumber", c.Number), ("unit", Responsible(run)), ("matter", order.Of("supervisionMatter")), ("orderedAt", Cell.Moment(order.At)),
                    ("due", order.Of("supervisionDue")), ("finding", finding?.Of("findingKind")), ("findingText", finding?.Of("findingText")), ("foundAt", Cell.Moment(finding?.At)));
            }

            foreach (var talk in run.All("Task_Talk"))
            {
                yield return new ExpectedRow(
                    Raised, "talks", ("caseNumber", c.Number), ("with", Responsible(run)), ("text", talk.Of("talkText")), ("commitments", talk.Of("talkCommitments")), ("heldAt", Cell.Moment(talk.At)));
            }
        }
    }

    public static IEnumerable<ExpectedPart> Parts(CaseTally c)
    {
        foreach (var call in Calls(c))
        {
            yield return ExpectedPart.Of(Report, "arrival-in-time", call.Arrived is { } arrived && arrived.At <= call.At.Plus(Arrival));
            yield return ExpectedPart.Of(Report, "evaluated-whistles", call.Mark is not null);
            yield return ExpectedPart.Of(Report, "parts-settled", call.Result == "done");
            if (call.Mark is { } mark)
            {
                yield return new ExpectedPart(Report, "department-score", mark.Number("score")!.Value);
            }
        }

        var reports = c.RunsOf(Report).ToList();
        if (reports.Exists(r => r.Seen.Exists(t => t.Element == "Task_Respond")))
        {
            yield return ExpectedPart.Of(Report, "response-in-time", reports.TrueForAll(r => r.Undone("Task_Respond") == 0 && r.All("Task_Respond").TrueForAll(d => d.InTime)));
        }

        if (c.RunsOf(Joint).LastOrDefault() is { } joint)
        {
            if (joint.Last("Task_Track") is { } track)
            {
                yield return ExpectedPart.Of(Joint, "joint-settlement", track.Yes("solved"));
            }

            if (c.Under(joint, Report).LastOrDefault() is { } last)
            {
                yield return ExpectedPart.Of(Joint, "joint-parts-done", Parts(last).TrueForAll(p => p.Result == "done"));
            }
        }

        foreach (var run in c.RunsOf(Raised))
        {
            foreach (var order in run.All("Task_Supervise"))
            {
                if (Finding(run, order) is { } finding)
                {
                    yield return ExpectedPart.Of(Raised, "supervision-found", finding.Of("findingKind") != "none");
                }
            }

            foreach (var _ in run.All("Task_Talk"))
            {
                yield return ExpectedPart.Of(Raised, "talks-held", counts: true);
            }
        }
    }

    /// <summary>What came of the departments' parts in the Joint whistle; null when no department was asked.</summary>
    public static List<(string Unit, string Result)>? JointParts(CaseTally c, Run whistle) =>
        c.Under(whistle, Joint).LastOrDefault() is { } joint && c.Under(joint, Report).LastOrDefault() is { } report ? Parts(report) : null;

    /// <summary>What came of the departments' parts in the Assault whistle; null when it was not blown.</summary>
    public static List<(string Unit, string Result)>? AssaultParts(CaseTally c, Run whistle) => c.Under(whistle, Report).LastOrDefault() is { } report ? Parts(report) : null;

    // One call for each department in one whistle, however often its part comes up within it, and one evaluation. What came of its part is what came of it at last.
    private static IEnumerable<(string Unit, Instant At, Deed? Arrived, Deed? Mark, Instant? MarkedAt, string Result)> Calls(CaseTally c)
    {
        foreach (var whistle in c.RunsOf(Report).GroupBy(r => c.Top(r, Whistling).Number))
        {
            var within = c.Runs.Values.Where(r => Whistling.Contains(r.Procedure) && c.Top(r, Whistling).Number == whistle.Key).ToList();
            foreach (var unit in whistle.SelectMany(Units).Distinct().ToList())
            {
                var parts = whistle.Where(r => Units(r).Contains(unit)).ToList();
                var marking = within.Find(r => Marks(r, unit).Count > 0);
                yield return (
                    unit, parts[0].Seen.Min(t => t.OpenedAt), parts.SelectMany(r => r.All("Task_Arrive")).FirstOrDefault(d => d.Task.Unit == unit),
                    marking is null ? null : Marks(marking, unit)[0], marking?.All("Task_Evaluate", "Task_EvaluateCalled")[^1].At, Result(c.RunsOf(Report).Last(r => Units(r).Contains(unit)), unit));
            }
        }
    }

    private static List<Deed> Marks(Run run, string unit) => [.. run.All("Task_Evaluate", "Task_EvaluateCalled").Where(d => d.Shown["department"] == unit)];

    private static List<string> Units(Run report) => [.. report.Seen.Where(t => t.Element is "Task_Respond" or "Task_Dispose").Select(t => t.Unit).Distinct()];

    private static List<(string Unit, string Result)> Parts(Run report) => [.. Units(report).Select(unit => (unit, Result(report, unit)))];

    // A part that nobody brought to an end until its day is overdue.
    private static string Result(Run report, string unit) =>
        report.Deeds.Exists(d => d.Task.Unit == unit && d.Of("response") == "refuse") ? "refused"
        : report.Deeds.LastOrDefault(d => d.Task.Unit == unit && d.Element == "Task_Dispose" && !d.Yes("askExtension"))?.Of("partResult") ?? "overdue";

    private static string Responsible(Run raised) => raised.Seen.First(t => t.Element == "Task_RaisedHandle").Unit;

    private static Deed? Finding(Run raised, Deed order) => raised.Deeds.Find(d => d.Element == "Task_Finding" && d.Order > order.Order);

    private static JsonNode? Entry(Run joint) => joint.Last("Task_ChooseItem")?.Of("item") is { } item ? Responsibilities.GetValueOrDefault(item) : null;

    private static string? Text(JsonNode entry, string name) => entry[name]?.GetValue<string>();

    private static IEnumerable<string> Duties(Run joint) => Entry(joint) is { } entry
        ? (entry["coDepartments"]?.AsArray().Select(u => u!.GetValue<string>()) ?? []).Prepend(Text(entry, "lead")!).Distinct()
        : joint.Last("Task_DecideLead") is { } lead ? (lead.Of("coDepartments")?.Split(',') ?? []).Prepend(lead.Of("lead")!).Distinct() : [];
}
