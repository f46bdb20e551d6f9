using System.Text.Json;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Testing;

namespace CaseFlow.Workflows.Tests;

/// <summary>Steps of the procedures of the owners' committee, with the compound of W4 (<see cref="OwnersRoll"/>).</summary>
internal static class CommitteeSteps
{
    public const string Compound = "jinxiu";
    public const string Community = "hongfeng-secretary";
    public const string Adjustment = "committee-dynamic-adjustment";
    public const string Appraisal = "committee-reporting-appraisal";
    public const string Audit = "committee-joint-audit";

    private const string Findings =
        """
        [{"class":"unpublished-income","amount":"38000","text":"停车收入未公示","evidence":"停车台账"},
         {"class":"missing-contract","text":"保洁合同缺失","evidence":"合同目录"},
         {"class":"unapproved-payment","amount":"6000","clause":"议事规则第9条","text":"未经审批支出","evidence":"付款凭证17号","member":"委员 Z"},
         {"class":"late-minutes","text":"会议记录不及时","evidence":"会议记录本"}]
        """;

    /// <summary>Publishes the roll of owners of the compound.</summary>
    public static async Task ImportRoll(this County county)
    {
        var roll = OwnersRoll.Of(Compound);
        var preview = await county.Ask(new ImportList("system", "owners", roll, null));
        await county.Ask(new ImportList("system", "owners", roll, new ListConfirmation(preview.BasedOn, null, "业主名册")));
    }

    public static string Voter(int number) => OwnersRoll.Voter(number);

    /// <summary>Ballots of some voters for the motion and of others against it.</summary>
    public static string Ballots(IEnumerable<int> agreed, IEnumerable<int> against) => JsonSerializer.Serialize(
        agreed.Select(i => new { voter = Voter(i), choice = "for" }).Concat(against.Select(i => new { voter = Voter(i), choice = "against" })));

    /// <summary>Completes the part of a repeated task that a unit has.</summary>
    public static async Task CompleteAt(this County county, string unit, string person, DemandReceipt demand, string element, params (string Name, string Value)[] values) =>
        await county.Ask(county.Completion(person, (await county.CaseOf(demand)).Tasks.Single(t => t.Element == element && t.Unit == unit), values));

    /// <summary>The part of a repeated task that is about one finding.</summary>
    public static async Task<CaseTask> OpenAbout(this County county, string finding, string person, DemandReceipt demand, string element)
    {
        foreach (var task in (await county.CaseOf(demand)).Tasks.Where(t => t.Element == element))
        {
            if ((await county.Ask(new GetTask(person, task.Id))).Form!.Fields.Single(f => f.Name == "finding").Value == finding)
            {
                return task;
            }
        }

        throw new InvalidOperationException($"Expected a task {element} about {finding}, but there is none.");
    }

    /// <summary>An adjustment of member Z up to the urging to resign.</summary>
    public static async Task<DemandReceipt> ToUrging(this County county)
    {
        var adjustment = await county.Start(Adjustment, Compound, "委员 Z 动态调整", Community);
        await county.Ground(adjustment);
        return adjustment;
    }

    public static async Task Ground(this County county, DemandReceipt adjustment)
    {
        await county.Complete(
            adjustment, "Task_Grounds", ("member", "委员 Z"), ("severity", "serious"), ("grounds", "not-performing,irregular"), ("factsText", "未经审批支出6000元，逾期未整改"));
        await county.CompleteAt("police", "police-officer", adjustment, "Task_Facts", ("statedText", "未发现刑事线索"));
        await county.CompleteAt("enforcement", "enforcement-officer", adjustment, "Task_Facts", ("statedText", "多次提醒未改"));
        await county.Complete(adjustment, "Task_Talk", ("talkText", "指明未经审批支出的事实"), ("talkCommitments", "表示考虑"));
    }

    /// <summary>The member refuses; the assembly is called with fifteen days of notice and meets.</summary>
    public static async Task ToAssembly(this County county, DemandReceipt adjustment, string meeting = "assembly-1")
    {
        if ((await county.CaseOf(adjustment)).Tasks.Any(t => t.Element == "Task_Urge"))
        {
            await county.Complete(adjustment, "Task_Urge", ("urgeText", "当面督促主动辞职"), ("memberAnswer", "refuses"));
        }

        await county.Complete(adjustment, "Task_Call", county.Called(15, meeting));
        await county.Pass(TimeSpan.FromDays(15));
    }

    public static (string Name, string Value)[] Called(this County county, int days, string meeting)
    {
        var today = DateOnly.FromDateTime(county.Clock.Now.ToUtc().ToOffset(TimeSpan.FromHours(8)).DateTime);
        return
        [
            ("assemblyVoteId", meeting), ("noticeGivenOn", $"{today:yyyy-MM-dd}"), ("heldOn", $"{today.AddDays(days):yyyy-MM-dd}"), ("secretBallot", "false"),
        ];
    }

    public static async Task HandOverAndFill(this County county, DemandReceipt adjustment, int filled = 9)
    {
        await county.Complete(
            adjustment, "Task_Handover", ("handoverList", """[{"thing":"印章","number":"1"},{"thing":"账册","number":"3"}]"""), ("handoverOutcome", "signed"));
        await county.Complete(
            adjustment, "Task_Fill", ("fillWay", "alternate"), ("successor", "候补委员"), ("seatsTotal", "9"), ("seatsFilled", $"{filled}"), ("fillText", "由候补委员递补"));
    }

    public static async Task Convene(this County county, DemandReceipt assembly)
    {
        await county.Complete(assembly, "Task_Convene", ("heldOn", "2026-12-31"), ("repsTotal", "60"));
        await county.Complete(assembly, "Task_Report", ("reportProperty", "物业费收缴率九成"), ("reportUpkeep", "电梯已检修"), ("reportRevenue", "停车收入三万元"));
    }

    public static async Task Assemble(this County county, DemandReceipt assembly, int satisfied, int basically, int dissatisfied)
    {
        await county.Convene(assembly);
        await county.Complete(assembly, "Task_Assembly", Score(30, satisfied, basically, dissatisfied));
    }

    public static (string, string)[] Score(int present, int satisfied, int basically, int dissatisfied) =>
    [
        ("repsPresent", $"{present}"), ("satisfied", $"{satisfied}"), ("basically", $"{basically}"), ("dissatisfied", $"{dissatisfied}"), ("assemblyMinutes", "代表逐项质询"),
    ];

    public static string Scores(int satisfied, int basically, int dissatisfied) => JsonSerializer.Serialize(
        Enumerable.Range(1, satisfied + basically + dissatisfied).Select(
            i => new { voter = $"{i}", choice = i <= satisfied ? "satisfied" : i <= satisfied + basically ? "basically" : "dissatisfied" }));

    public static async Task<DemandReceipt> ToAudit(this County county)
    {
        var audit = await county.Start("committee-joint-audit", Compound, "锦绣里小区业委会审计", "audit-lead");
        await county.Complete(
            audit, "Task_Plan", ("auditScope", "履职和公共收益使用"), ("auditFrom", "2025-01-01"), ("auditTo", "2025-12-31"), ("auditReason", "term"), ("auditTeam", "audit,organisation,property"));
        await county.Pass(TimeSpan.FromDays(2));
        (await county.CaseOf(audit)).Tasks.Should().BeEmpty("notice is given three days before");
        await county.Pass(TimeSpan.FromDays(2));
        await county.Complete(audit, "Task_Accounts", ("accountsNote", "账册、合同、会议记录"));
        return audit;
    }

    public static async Task<DemandReceipt> ToFindings(this County county)
    {
        var audit = await county.ToAudit();
        await county.Complete(audit, "Task_Audit", ("auditFindings", Findings));
        return audit;
    }

    public static async Task Rectify(this County county, DemandReceipt audit, string finding) => await county.Ask(county.Completion(
        "jinxiu-owners", await county.OpenAbout(finding, "jinxiu-owners", audit, "Task_Rectify"), ("rectifyOutcome", "done"), ("rectifyText", "已整改并公示")));
}
