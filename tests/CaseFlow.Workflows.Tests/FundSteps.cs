using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>The steps that scenarios of fund projects share.</summary>
internal static class FundSteps
{
    public const string Meals = "骑手供餐";

    public static ImmutableArray<string> Members { get; } = ["fund-member1", "fund-member2", "fund-member3", "fund-member4", "fund-member5"];

    public static Task<DemandReceipt> BeginAsync(County county, bool hazard, string place = "jinxiu") => county.Start(
        "fund-project", place, "围墙倒塌", "jinxiu-branch", ("place", place), ("description", "暴雨冲倒围墙"), ("demandSource", "emergency"), ("hazard", hazard ? "true" : "false"));

    public static Task MeetAsync(County county, DemandReceipt demand) => county.Complete(
        demand, "Task_Meeting", ("meetingDate", MoneySteps.Day(county.Today())), ("meetingAttendees[0].who", "红邻书记"), ("meetingMinutes", "同意办理，党员出工"));

    public static (string Name, string Value)[] Plan(string title, int yuan, string kind, int months, bool serves) =>
    [
        ("projectTitle", title), ("projectClass", "repair"), ("projectContent", title), ("projectResult", "群众受益"), ("projectCost", $"{yuan}"), ("fundKind", kind),
        ("projectPurpose", kind == "directed" ? Meals : ""), ("revenueMatter", "likeForLikeRepair"), ("projectMonths", $"{months}"), ("volunteers", "24"), ("servesFood", serves ? "true" : "false"),
    ];

    public static (string Name, string Value)[] Sources(int fund, int revenue) => fund == 0
        ? [("budgetRows[0].source", "revenue"), ("budgetRows[0].amount", $"{revenue}")]
        : [("budgetRows[0].source", "fund"), ("budgetRows[0].amount", $"{fund}"), ("budgetRows[1].source", "revenue"), ("budgetRows[1].amount", $"{revenue}")];

    public static async Task PlanWallAsync(County county, DemandReceipt demand, int fund, bool again = false)
    {
        if (!again)
        {
            await MeetAsync(county, demand);
        }

        await county.Complete(
            demand, "Task_Plan",
            [.. Plan("围墙修复", 28_000, "public", 2, serves: false), .. Sources(fund, 28_000 - fund), .. MoneySteps.Quotes("quotes", ("甲", 60_000), ("乙", 63_000), ("丙", 58_000))]);
    }

    public static (string Name, string Value)[] Panel(string? recused) =>
    [
        ("panel", string.Join(',', Members)),
        .. recused is null ? Array.Empty<(string, string)>() : [("recusals[0].member", recused), ("recusals[0].reason", "供应商亲属")],
    ];

    public static async Task ReviewAsync(County county, DemandReceipt demand, string? recused)
    {
        await county.Complete(demand, "Task_Panel", Panel(recused));
        foreach (var member in Members.Where(m => m != recused))
        {
            await BallotAsync(county, demand, member, "for");
        }

        await county.Pass(TimeSpan.FromDays(8));
        await county.Complete(demand, "Task_Conclude", ("reviewResult", "approved"));
    }

    public static (string Name, string Value)[] Ballot(string choice) =>
        [("ballotChoice", choice), ("ballotScore", choice == "recuse" ? "" : "85"), ("ballotReason", "本人意见")];

    public static async Task BallotAsync(County county, DemandReceipt demand, string member, string choice)
    {
        var task = (await county.CaseOf(demand)).Tasks.Single(t => t.Element == "Task_Ballot" && t.Person == member);
        await county.Ask(county.Completion(member, task, Ballot(choice)));
    }

    public static async Task RaiseAsync(County county, DemandReceipt demand, (string Donor, string Persons, int Yuan)[] donors)
    {
        var plan = (await county.CaseOf(demand)).Tasks.Single(t => t.Role == "charity-federation");
        await county.Ask(county.Completion("charity", plan, ("planNumber", "备2026-01"), ("planCarrier", "县慈善总会")));
        await county.Pass(TimeSpan.FromDays(11));
        await county.Complete(demand, "Task_Register", [.. donors.SelectMany((d, i) => new[]
        {
            ($"donors[{i}].donor", d.Donor), ($"donors[{i}].persons", d.Persons), ($"donors[{i}].amount", $"{d.Yuan}"),
        })]);
    }

    public static async Task WorkAsync(County county, DemandReceipt demand, string purpose)
    {
        await county.Complete(demand, "Task_First", ("payee", "砖石公司"), ("spendPurpose", purpose));
        await county.Complete(demand, "Task_Progress", ("progressNote", "过半"), ("progressSpent", "3000"), ("labourHours", "96"));
        await county.Complete(demand, "Task_Second", ("payee", "砖石公司"), ("spendPurpose", purpose));
        await county.Complete(demand, "Task_Finish", ("finishNote", "墙长20米"), ("beneficiaries", "300"));
    }

    public static (string Name, string Value)[] Acceptance(string result) =>
        [("quantityOk", "true"), ("budgetOk", "true"), ("safetyOk", "true"), ("acceptanceMembers", "申请方、社区、居民代表、审计"), ("acceptanceResult", result), ("acceptanceNote", "见验收单")];

    public static (string Name, string Value)[] Disclosure(string text) => [("disclosureText", text), ("disclosureChannels", "noticeBoard,weChat")];
}
