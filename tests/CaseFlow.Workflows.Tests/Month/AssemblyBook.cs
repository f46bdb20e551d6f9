using System.Globalization;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>Owners' assemblies and what they let be paid from public revenue.</summary>
internal static class AssemblyBook
{
    private const string Assembly = "owners-assembly-prior-review";
    private const string Approval = "public-revenue-approval";

    // Three quarters must agree where the common parts change or money is raised anew, else more than half.
    private static readonly string[] Major = ["raiseMaintenanceFund", "rebuild", "changeCommonUse", "businessOnCommonParts"];

    public static IEnumerable<ExpectedRow> Rows(CaseTally c)
    {
        foreach (var run in c.RunsOf(Assembly))
        {
            yield return new ExpectedRow(
                Assembly, "main", ("caseNumber", c.Number), ("matter", run.Last("Task_Propose")?.Of("assemblyText")), ("party", run.Last("Task_Deliberate")?.Of("partyDecision")),
                ("heldOn", run.Last("Task_Call") is { } call && call.Of("callDecision") != "drop" ? call.Of("heldOn") : null), ("result", Result(c, run)), ("amount", Cell.Fen(Wanted(c, run))));
        }

        foreach (var run in c.RunsOf(Approval))
        {
            yield return new ExpectedRow(
                Approval, "main", ("caseNumber", c.Number), ("purpose", run.Last("Task_Apply")?.Of("revenuePurpose")), ("amount", Cell.Fen(Applied(c, run.Number))),
                ("payee", c.Mechanism == "fund-project" ? $"project-{c.Number}" : c.Last("Task_Propose")?.Of("spendPayee")), ("review", run.Last("Task_Review")?.Of("reviewOpinion")),
                ("approved", Cell.Truth(Decision(run) == "approve")), ("receipts", Cell.Fen(run.Last("Task_Receipts")?.Fen("receiptAmount"))), ("published", Cell.Moment(c.ClosedAt)));
        }
    }

    public static IEnumerable<ExpectedPart> Parts(CaseTally c)
    {
        if (c.RunsOf(Assembly).LastOrDefault() is { } assembly && Result(c, assembly) is { } result)
        {
            yield return ExpectedPart.Of(Assembly, "valid-assemblies", result != "invalid");
            yield return ExpectedPart.Of(Assembly, "party-first", assembly.Last("Task_Deliberate")!.Of("partyDecision") == "pass");
        }

        if (c.RunsOf(Approval).LastOrDefault() is { } approval && Decision(approval) is { } decision)
        {
            yield return ExpectedPart.Of(Approval, "approved-share", decision == "approve");
            yield return ExpectedPart.Of(
                Approval, "review-on-time", c.RunsOf(Approval).SelectMany(r => r.All("Task_Review", "Task_Approve")).All(d => d.InTime));
        }
    }

    /// <summary>What a run applied for last, in fen.</summary>
    public static long? Applied(CaseTally c, int run) => c.Runs[run].Last("Task_Apply")?.Fen("revenueAmount");

    /// <summary>What the ballots come to, counted by hand: passed, failed or, when too few take part, invalid; null before they are in.</summary>
    public static string? Result(CaseTally c, Run run)
    {
        if (run.Last("Task_Ballots") is not { } cast)
        {
            return null;
        }

        var call = run.Deeds.Last(d => d.Element == "Task_Call" && d.Order < cast.Order);
        var owners = call.Rows("roll").ToDictionary(o => o["voter"], o => decimal.Parse(o["area"], CultureInfo.InvariantCulture));
        var secret = call.Yes("secretBallot");
        (decimal Heads, decimal Area) Of(string choice) => secret
            ? (cast.Number($"{choice}Heads")!.Value, cast.Number($"{choice}Area")!.Value)
            : (cast.Rows("ballots").Count(b => b["choice"] == choice), cast.Rows("ballots").Where(b => b["choice"] == choice).Sum(b => owners[b["voter"]]));
        var (heads, area) = (Of("for").Heads + Of("against").Heads + Of("abstain").Heads, Of("for").Area + Of("against").Area + Of("abstain").Area);
        var major = Major.Contains(run.Procedure == Assembly ? run.Last("Task_Propose")!.Of("assemblyMatter") : "");
        bool Agrees(decimal agreed, decimal all) => major ? agreed * 4 >= all * 3 : agreed * 2 > all;
        return heads * 3 < owners.Count * 2 || area * 3 < owners.Values.Sum() * 2 ? "invalid"
            : Agrees(Of("for").Heads, heads) && Agrees(Of("for").Area, area) ? "passed" : "failed";
    }

    private static long? Wanted(CaseTally c, Run run) =>
        MoneyBook.Plans(c) is { Count: > 0 } plans ? MoneyBook.Part(plans[^1], "revenue") : run.Last("Task_Propose")?.Fen("spendAmount");

    // A refusal of the review is one of the whole application.
    private static string? Decision(Run run) => run.Last("Task_Review")?.Of("reviewDecision") == "reject" ? "reject" : run.Last("Task_Approve")?.Of("approvalDecision");
}
