namespace CaseFlow.Workflows.Tests.Month;

/// <summary>The auditors' book: what was found, answered, put right and found right.</summary>
internal static class AuditBook
{
    private const string Audit = "committee-joint-audit";

    public static IEnumerable<ExpectedRow> Rows(CaseTally c)
    {
        foreach (var run in c.RunsOf(Audit))
        {
            var (plan, close, passed) = (run.Last("Task_Plan"), run.Last("Task_Close"), 0);
            foreach (var (found, number) in Findings(run))
            {
                var right = Rechecked(run, number);
                passed += right == true ? 1 : 0;
                yield return new ExpectedRow(
                    Audit, "findings", ("caseNumber", c.Number), ("id", $"F{number}"), ("class", found["class"]), ("amount", Cell.Fen(Deed.InFen(found.GetValueOrDefault("amount")))),
                    ("clause", found.GetValueOrDefault("clause")), ("text", found["text"]), ("evidence", found.GetValueOrDefault("evidence")),
                    ("repliedAt", Cell.Moment(About(run, "Task_Reply", number).LastOrDefault()?.At)), ("passed", Cell.Truth(right == true)));
            }

            yield return new ExpectedRow(
                Audit, "audits", ("caseNumber", c.Number), ("from", plan?.Of("auditFrom")), ("to", plan?.Of("auditTo")),
                ("total", close is null ? null : Cell.Number(Findings(run).Count)), ("rectified", close is null ? null : Cell.Number(passed)), ("reason", close?.Of("closeReason")));
        }
    }

    public static IEnumerable<ExpectedPart> Parts(CaseTally c)
    {
        foreach (var run in c.RunsOf(Audit))
        {
            yield return ExpectedPart.Of(Audit, "audit-coverage", c.ClosedAt is not null);
            foreach (var (_, number) in Findings(run))
            {
                yield return ExpectedPart.Of(Audit, "rectification-rate", Rechecked(run, number) == true);
            }
        }
    }

    private static List<(Dictionary<string, string> Found, int Number)> Findings(Run run) =>
        [.. (run.Last("Task_Audit")?.Rows("auditFindings") ?? []).Select((found, index) => (found, index + 1))];

    private static IEnumerable<Deed> About(Run run, string element, int number) => run.All(element).Where(d => d.Shown["finding"] == $"F{number}");

    private static bool? Rechecked(Run run, int number) => About(run, "Task_Recheck", number).LastOrDefault()?.Yes("recheckPassed");
}
