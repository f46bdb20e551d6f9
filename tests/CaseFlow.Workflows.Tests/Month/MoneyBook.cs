using System.Globalization;
using CaseFlow.Calendar;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>The cashier's book: what was given, matched, paid and returned, worked out from what was typed.</summary>
internal static class MoneyBook
{
    private const string Project = "fund-project";
    private const string Raising = "fund-raising";
    private const string Review = "fund-review";
    private const string Works = "fund-works";
    private const int MostRectifications = 2;
    private static readonly decimal[] Shares = [0.6m, 0.3m];
    private static readonly string[] Checks = ["quantityOk", "budgetOk", "safetyOk"];

    public static IEnumerable<ExpectedRow> Rows(CaseTally c)
    {
        if (c.Mechanism != Project)
        {
            yield break;
        }

        var (plans, last) = (Plans(c), c.Runs[1].Last("Task_Plan"));
        var valid = plans.LastOrDefault();
        yield return new ExpectedRow(
            Project, "main", ("caseNumber", c.Number), ("project", last?.Of("projectTitle")), ("kind", last?.Of("fundKind")), ("cost", Cell.Fen(last?.Fen("projectCost"))),
            ("raised", Cell.Fen(Raised(c))), ("matched", Cell.Fen(Matched(c))), ("revenue", Cell.Fen(valid is null ? null : Part(valid, "revenue"))),
            ("used", Cell.Fen(Paid(c))), ("returned", Cell.Fen(Returned(c))), ("volunteers", last?.Of("volunteers")), ("beneficiaries", c.Last("Task_Finish")?.Of("beneficiaries")),
            ("accepted", Cell.Truth(IsAccepted(c.Last("Task_Accept")))), ("closedAt", Cell.Moment(c.ClosedAt)));
        foreach (var (run, plan) in c.RunsOf(Review).Zip(plans))
        {
            var panel = run.Last("Task_Panel")?.Of("panel")?.Split(',').Length;
            yield return new ExpectedRow(
                Review, "main", ("caseNumber", c.Number), ("project", plan.Of("projectTitle")), ("panel", Cell.Number(panel)),
                ("recused", Cell.Number(panel - run.All("Task_Ballot").Count(b => b.Of("ballotChoice") != "recuse"))), ("result", run.Last("Task_Conclude")?.Of("reviewResult")));
        }

        foreach (var run in c.RunsOf(Raising))
        {
            var until = run.Deeds.Count == 0 ? 0 : run.Deeds[^1].Order;
            yield return new ExpectedRow(
                Raising, "main", ("caseNumber", c.Number), ("project", valid!.Of("projectTitle")), ("kind", valid.Of("fundKind")), ("target", Cell.Fen(Part(valid, "fund"))),
                ("raised", Cell.Fen(Raised(c, until))), ("matched", Cell.Fen(run.Last("Task_Match") is null ? null : Matched(c, until))), ("rate", Rate(c, run)), ("carrier", run.Last("Task_Plan")?.Of("planCarrier")));
        }

        foreach (var run in c.RunsOf(Works))
        {
            yield return new ExpectedRow(
                Works, "main", ("caseNumber", c.Number), ("project", valid!.Of("projectTitle")), ("cost", Cell.Fen(valid.Fen("projectCost"))), ("paid", Cell.Fen(Paid(c))),
                ("reports", run.All("Task_Report") is { Count: > 0 and var reports } ? Cell.Number(reports) : null), ("food", run.Last("Task_FoodCheck")?.Of("foodPassed")),
                ("rectified", Cell.Number(Rectified(run))), ("accepted", Cell.Truth(IsAccepted(run.Last("Task_Accept")))),
                ("beneficiaries", run.Last("Task_Finish")?.Of("beneficiaries")));
        }
    }

    public static IEnumerable<ExpectedPart> Parts(CaseTally c)
    {
        if (c.RunsOf(Review).LastOrDefault()?.Last("Task_Conclude") is { } concluded)
        {
            yield return ExpectedPart.Of(Review, "projects-approved", concluded.Of("reviewResult") == "approved");
        }

        if (c.RunsOf(Raising).LastOrDefault() is { } raising && Plans(c)[^1].Of("fundKind") == "public" && raising.Last("Task_Register") is not null)
        {
            yield return ExpectedPart.Of(Raising, "matched-ratio", raising.Last("Task_Match") is not null);
        }

        if (c.RunsOf(Works).LastOrDefault() is { } works && works.Last("Task_Accept") is { } inspected)
        {
            yield return ExpectedPart.Of(Works, "accepted-first", IsAccepted(inspected) && Rectified(works) == 0);
        }

        if (c.Mechanism != Project || c.ClosedAt is not { } closed)
        {
            yield break;
        }

        if (Raised(c) is not null)
        {
            yield return new ExpectedPart(Project, "fund-matched-money", Matched(c) ?? 0, WhenClosed: true);
            if (Plans(c)[^1].Of("fundKind") == "public")
            {
                yield return new ExpectedPart(Project, "fund-matched-ratio", Matched(c) is null ? 0 : 1, WhenClosed: true);
            }
        }

        if (Raised(c) is not null || Paid(c) is not null)
        {
            var shown = c.Last("Task_Disclose");
            yield return new ExpectedPart(Project, "fund-disclosure", shown?.Of("disclosureChannels")?.Split(',').Length >= 2 ? 1 : 0, WhenClosed: true);
        }

        if (IsAccepted(c.Last("Task_Accept")))
        {
            var begun = c.Runs[1].All("Task_Meeting")[0].At.ToUtc().AddMonths((int)Plans(c)[^1].Number("projectMonths")! + 3);
            yield return new ExpectedPart(Project, "fund-on-time", closed <= Instant.From(begun) ? 1 : 0, WhenClosed: true);
        }

        if (c.Last("Task_Finish")?.Number("beneficiaries") is { } people)
        {
            yield return new ExpectedPart(Project, "fund-beneficiaries", people, WhenClosed: true);
        }
    }

    /// <summary>What moved in and out of accounts, in the order in which it was typed: each move leaves one account and reaches another.</summary>
    public static IEnumerable<(int Order, string From, string To, long Fen)> Moves(CaseTally c)
    {
        var (project, revenue) = ($"project-{c.Number}", $"revenue-{c.Compound}");
        long matched = 0, held = 0;
        var tranche = 0;
        foreach (var deed in c.Deeds)
        {
            switch (deed.Element)
            {
                case "Task_ConfirmIncome":
                    yield return (deed.Order, $"outside.income.{revenue}", revenue, deed.Fen("incomeConfirmed")!.Value);
                    break;
                case "Task_Pay" when !c.IsUnpaid(deed):
                    var paid = AssemblyBook.Applied(c, deed.Task.Id.Instance)!.Value;
                    held += c.Mechanism == Project ? paid : 0;
                    yield return (deed.Order, revenue, c.Mechanism == Project ? project : $"outside.suppliers.{revenue}", paid);
                    break;
                case "Task_Directed" or "Task_CoBuild" or "Task_Register":
                    held += Given(deed);
                    yield return (deed.Order, $"outside.donors.{project}", project, Given(deed));
                    break;
                case "Task_Match":
                    var more = (long)(Raised(c, deed.Order)!.Value * deed.Number("matchPercent")!.Value / 100) - matched;
                    (matched, held) = (matched + more, held + more);
                    yield return (deed.Order, $"outside.federation.{project}", project, more);
                    break;
                case "Task_First" or "Task_Second" or "Task_Last":
                    var part = Tranches(c)[tranche++];
                    held -= part;
                    yield return (deed.Order, project, $"outside.suppliers.{project}", part);
                    break;
                case "Task_Settle" when held > 0:
                    foreach (var (to, fen) in Settled(deed, held))
                    {
                        yield return (deed.Order, project, to switch { "donors" => $"outside.donors.{project}", "revenue" => revenue, _ => $"fund-{c.Compound}" }, fen);
                    }

                    held = 0;
                    break;
            }
        }
    }

    /// <summary>Plans whose sources add up to the cost; the others come back.</summary>
    public static List<Deed> Plans(CaseTally c) => c.Mechanism == Project
        ? [.. c.Runs[1].All("Task_Plan").Where(p => p.Rows("budgetRows").Sum(r => Deed.InFen(r["amount"])) == p.Fen("projectCost"))]
        : [];

    public static long Part(Deed plan, string source) => plan.Rows("budgetRows").Where(r => r["source"] == source).Sum(r => Deed.InFen(r["amount"])!.Value);

    private static long Given(Deed deed) => deed.Element == "Task_CoBuild" ? deed.Fen("operatorAmount")!.Value : deed.Rows("donors").Sum(r => Deed.InFen(r["amount"])!.Value);

    private static long? Raised(CaseTally c, int until = int.MaxValue)
    {
        var given = c.RunsOf(Raising).SelectMany(r => r.All("Task_Directed", "Task_CoBuild", "Task_Register")).Where(d => d.Order <= until).ToList();
        return given.Count == 0 ? null : given.Sum(Given);
    }

    private static long? Matched(CaseTally c, int until = int.MaxValue) =>
        c.Deeds.LastOrDefault(d => d.Element == "Task_Match" && d.Order <= until) is { } match
            ? (long)(Raised(c, match.Order)!.Value * match.Number("matchPercent")!.Value / 100)
            : null;

    private static string? Rate(CaseTally c, Run run) =>
        run.Last("Task_Match") is { } match ? ((decimal)Matched(c, match.Order)!.Value / Raised(c, match.Order)!.Value).ToString(CultureInfo.InvariantCulture) : null;

    // 60 and 30 per cent in whole fen, and what is left.
    private static long[] Tranches(CaseTally c)
    {
        var cost = Plans(c)[^1].Fen("projectCost")!.Value;
        var parts = Shares.Select(share => (long)(cost * share)).ToList();
        return [.. parts, cost - parts.Sum()];
    }

    private static long? Paid(CaseTally c)
    {
        var count = c.RunsOf(Works).Sum(r => r.All("Task_First", "Task_Second", "Task_Last").Count);
        return count == 0 ? null : Tranches(c).Take(count).Sum();
    }

    private static long? Returned(CaseTally c) => c.Last("Task_Settle") is null
        ? null
        : Moves(c).Where(m => m.From == $"project-{c.Number}" && !m.To.StartsWith("outside.suppliers", StringComparison.Ordinal)).Sum(m => m.Fen);

    // What is left in whole fen; the last one gets what rounding leaves.
    private static List<(string To, long Fen)> Settled(Deed deed, long held)
    {
        if (deed.Of("settleTo") is not "several")
        {
            return [(deed.Of("settleTo")!, held)];
        }

        var rows = deed.Rows("settleShares");
        var parts = rows.Select(r => (long)(held * decimal.Parse(r["percent"], CultureInfo.InvariantCulture) / 100)).ToList();
        parts[^1] = held - parts.SkipLast(1).Sum();
        return [.. rows.Select((r, i) => (r["to"], parts[i]))];
    }

    private static int Rectified(Run works) => Math.Min(MostRectifications, works.All("Task_Accept").Count(a => !IsAccepted(a)));

    // Only what passes all three checks may be accepted, whatever else is said.
    private static bool IsAccepted(Deed? inspection) =>
        inspection is not null && Array.TrueForAll(Checks, check => inspection.Of(check) == "true") && inspection.Of("acceptanceResult") == "accepted";
}
