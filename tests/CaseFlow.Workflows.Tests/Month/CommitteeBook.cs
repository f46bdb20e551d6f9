using System.Globalization;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>The book on owners' committees: who was checked, how they were appraised, whose seat ended.</summary>
internal static class CommitteeBook
{
    private const string Check = "committee-qualification-check";
    private const string Appraisal = "committee-reporting-appraisal";
    private const string Adjustment = "committee-dynamic-adjustment";
    private const decimal PassMark = 60;

    public static IEnumerable<ExpectedRow> Rows(CaseTally c)
    {
        switch (c.Mechanism)
        {
            case Check:
                foreach (var (position, passed) in Checked(c))
                {
                    yield return new ExpectedRow(
                        Check, "checks", ("caseNumber", c.Number), ("reason", c.Last("Task_Members")!.Of("checkReason")), ("position", position), ("result", passed ? "pass" : "fail"),
                        ("endedAt", Cell.Moment(c.ClosedAt)));
                }

                break;
            case Appraisal:
                var score = Score(c);
                yield return new ExpectedRow(
                    Appraisal, "main", ("caseNumber", c.Number), ("year", Year(c)), ("quarter", Quarter(c)), ("quarterScore", Cell.Number(score)), ("annualScore", null),
                    ("result", score is null ? null : score >= PassMark ? "pass" : "fail"), ("excellent", null), ("members", "0"));
                break;
            case Adjustment:
                var grounds = c.Last("Task_Grounds");
                yield return new ExpectedRow(
                    Adjustment, "main", ("caseNumber", c.Number), ("severity", grounds?.Of("severity")),
                    ("grounds", grounds is null || grounds.Of("severity") == "none" ? null : Cell.List(grounds.Of("grounds")!.Split(','))), ("route", Route(c)),
                    ("fill", c.Last("Task_Fill")?.Of("fillWay")), ("endedAt", Cell.Moment(c.ClosedAt)));
                break;
        }
    }

    public static IEnumerable<ExpectedPart> Parts(CaseTally c)
    {
        switch (c.Mechanism)
        {
            case Check:
                foreach (var (_, passed) in Checked(c))
                {
                    yield return ExpectedPart.Of(Check, "checked-members", passed);
                }

                break;
            case Appraisal:
                yield return ExpectedPart.Of(Appraisal, "appraised", c.ClosedAt is not null);
                if (Score(c) is { } score)
                {
                    yield return ExpectedPart.Of(Appraisal, "appraisal-passed", score >= PassMark);
                }

                break;
            case Adjustment:
                yield return ExpectedPart.Of(Adjustment, "adjusted-members", Route(c) is not null);
                if (Route(c) is { } route)
                {
                    yield return ExpectedPart.Of(Adjustment, "resigned", route == "resignation");
                }

                break;
        }
    }

    // The last word on each member; one clause that is not met is enough.
    private static IEnumerable<(string Position, bool Passed)> Checked(CaseTally c) => c.ClosedAt is null
        ? []
        : c.Last("Task_Members")!.Rows("members").Select(member => (
            member["position"],
            !c.Runs[1].All("Task_Check").Last(d => d.Shown["memberName"] == member["member"]).Rows("clauseResults").Exists(clause => clause["result"] == "notMet")));

    // The satisfied and basically satisfied among those asked, per cent, once so many came that it counts.
    private static decimal? Score(CaseTally c)
    {
        var held = c.Deeds.Where(d => d.Element == "Task_Assembly").LastOrDefault();
        if (held is null || held.Number("repsPresent") * 2 < c.Deeds.Last(d => d.Element == "Task_Convene" && d.Order < held.Order).Number("repsTotal"))
        {
            return null;
        }

        var (agree, asked) = (held.Number("satisfied") + held.Number("basically"), held.Number("satisfied") + held.Number("basically") + held.Number("dissatisfied"));
        return asked == 0 ? 0 : agree / asked * 100;
    }

    private static string? Route(CaseTally c) =>
        c.Last("Task_Grounds")?.Of("severity") == "automatic" ? "automatic"
        : c.Last("Task_Urge")?.Of("memberAnswer") == "resigns" ? "resignation"
        : AssemblyBook.Result(c, c.Runs.GetValueOrDefault(1, new Run(1, Adjustment, null))) == "passed" ? "assemblyVote" : null;

    private static string Year(CaseTally c) => CaseTally.Day(c.RegisteredAt).Year.ToString(CultureInfo.InvariantCulture);

    private static string Quarter(CaseTally c) => (((CaseTally.Day(c.RegisteredAt).Month - 1) / 3) + 1).ToString(CultureInfo.InvariantCulture);
}
