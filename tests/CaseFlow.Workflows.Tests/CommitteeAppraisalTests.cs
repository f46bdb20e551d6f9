using System.Text.Json;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue C2, C3 and the appraisal of W4: four reporting assemblies by the calendar, 52 % at the end of the year.</summary>
public sealed class CommitteeAppraisalTests
{
    private const string Appraisal = "committee-reporting-appraisal";

    [Fact]
    public async Task Calendar_calls_four_assemblies_and_a_low_appraisal_leads_to_the_adjustment()
    {
        await using var county = await County.OpenWithCalendarsOf(Appraisal, CommitteeSteps.Adjustment);
        foreach (var (quarter, satisfied) in new[] { (1, 40), (2, 25), (3, 40), (4, 35) })
        {
            await county.Until(2026, quarter * 3, quarter is 1 or 4 ? 31 : 30);
            var assemblies = await county.CasesOf(Appraisal, CommitteeSteps.Compound);
            assemblies.Should().HaveCount(quarter, "one in each quarter");
            await Assemble(county, assemblies[^1], satisfied, 10, 50 - satisfied);
        }

        var year = (await county.CasesOf(Appraisal, CommitteeSteps.Compound))[^1];
        var twice = Scores(60, 44, 96).Replace("\"200\"", "\"199\"", StringComparison.Ordinal);
        await county.Complete(year, "Task_YearEnd", ("yearInvited", "60"), ("yearPresent", "45"), ("opinions", twice));
        (await county.Open(year, "Task_YearEnd")).Should().NotBeNull("one owner scored twice");
        await county.Complete(year, "Task_YearEnd", ("yearInvited", "60"), ("yearPresent", "45"), ("opinions", Scores(60, 44, 96)));
        await county.Pass(TimeSpan.Zero);

        var appraised = await county.CaseOf(year);
        appraised.Status.Should().Be(CaseStatus.Closed);
        appraised.Title.Should().Be("2026年第4季度述职、年底评议：不合格");
        appraised.Meetings.Select(m => m.Kind).Should().Equal("reporting", "appraisal");
        appraised.Assessments.Should().ContainSingle().Which.Points.Should().Be(52);
        appraised.Notices.Should().ContainSingle().Which.Text.Should().Contain("年底评议满意度52%");
        var adjustment = (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().ContainSingle("quarter 2 failed alone").Subject;
        (await county.CaseOf(adjustment)).Channel.Should().Be("appraisal");
        (await county.CasesOf(Appraisal, "fenglinyuan")).Should().HaveCount(4, "every compound has its assemblies");
    }

    [Fact]
    public async Task Two_quarters_below_the_mark_lead_to_the_adjustment_and_an_assembly_without_quorum_meets_again()
    {
        await using var county = await County.OpenWithCalendarsOf(Appraisal, CommitteeSteps.Adjustment);
        await county.Until(2026, 3, 31);
        var first = (await county.CasesOf(Appraisal, CommitteeSteps.Compound))[0];
        await Convene(county, first);
        await county.Complete(first, "Task_Assembly", Score(29, 10, 10, 9));
        await Assemble(county, first, 20, 9, 20);
        var failed = await county.CaseOf(first);
        failed.Title.Should().EndWith("不合格").And.StartWith("2026年第1季度");
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().BeEmpty();

        await county.Until(2026, 6, 30);
        await Assemble(county, (await county.CasesOf(Appraisal, CommitteeSteps.Compound))[1], 20, 9, 21);
        await county.Pass(TimeSpan.Zero);
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().ContainSingle();
    }

    [Fact]
    public async Task Points_of_the_owners_are_put_right_and_good_committees_are_honoured()
    {
        await using var county = await County.OpenWithCalendarsOf(Appraisal);
        await county.Pass(TimeSpan.FromDays(280));
        var year = await county.Start(Appraisal, CommitteeSteps.Compound, "年底述职评议", CommitteeSteps.Community);
        await Convene(county, year);
        await county.Complete(year, "Task_Assembly", [.. Score(40, 30, 5, 5), ("points", """[{"text":"公示停车收入","due":"2026-12-31"}]""")]);
        await county.Complete(year, "Task_YearEnd", ("yearInvited", "60"), ("yearPresent", "30"), ("yearSatisfied", "120"), ("yearBasically", "0"), ("yearDissatisfied", "80"));
        await county.Complete(year, "Task_Honour", ("excellentCommittee", "true"), ("beautifulMembers", """[{"member":"委员 X"},{"member":"委员 Y"}]"""));
        await county.Complete(year, "Task_Rectify", ("rectifyText", "已公示"));
        await county.Complete(year, "Task_Confirm", ("rectified", "false"));
        await county.Complete(year, "Task_Rectify", ("rectifyText", "已逐月公示"));
        await county.Complete(year, "Task_Confirm", ("rectified", "true"));

        var closed = await county.CaseOf(year);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Title.Should().EndWith("：合格", "sixty of a hundred is enough");
        closed.Notices.Should().ContainSingle().Which.Text.Should().Contain("授予优秀业委会").And.Contain("最美委员2名");
        (await county.Figures(Appraisal, new DateOnly(2026, 12, 1)))["excellent-committees"].Numerator.Should().Be(1);
    }

    [Fact]
    public async Task Qualification_is_remedied_or_leads_to_the_adjustment()
    {
        await using var county = await County.OpenWithCalendarsOf("committee-qualification-check", CommitteeSteps.Adjustment);
        var check = await county.Start("committee-qualification-check", CommitteeSteps.Compound, "资格体检", CommitteeSteps.Community);
        await county.Complete(
            check, "Task_Members", ("checkReason", "periodic"),
            ("members", """[{"member":"委员 A","position":"member"},{"member":"委员 B","position":"member"},{"member":"新人选 C","position":"candidate"},{"member":"委员 D","position":"member"}]"""));
        await county.CompleteBy(CommitteeSteps.Community, check, "Task_Check", Clauses("met"));
        await county.CompleteBy(CommitteeSteps.Community, check, "Task_Check", Clauses("notMet"));
        await county.CompleteBy(CommitteeSteps.Community, check, "Task_Check", Clauses("remediable"));
        await county.CompleteBy(CommitteeSteps.Community, check, "Task_Check", Clauses("remediable"));
        await county.CompleteBy("jinxiu-owners", check, "Task_Remedy", ("remedyText", "已补证明"));
        await county.CompleteBy(CommitteeSteps.Community, check, "Task_Check", Clauses("met"));
        await county.Pass(TimeSpan.FromDays(31));

        var closed = await county.CaseOf(check);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Notices.Should().ContainSingle().Which.Text.Should().Be("核对4人，合格2人，不合格2人。");
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(2, "members who fail, not candidates");
        (await county.Figures("committee-qualification-check"))["checked-members"].Numerator.Should().Be(2);
    }

    private static (string, string)[] Clauses(string second) =>
        [("clauseResults", $$"""[{"clause":"第一条","result":"met","evidence":"房产证"},{"clause":"第二条","result":"{{second}}"}]""")];

    private static async Task Convene(County county, DemandReceipt assembly)
    {
        await county.Complete(assembly, "Task_Convene", ("heldOn", "2026-12-31"), ("repsTotal", "60"));
        await county.Complete(assembly, "Task_Report", ("reportProperty", "物业费收缴率九成"), ("reportUpkeep", "电梯已检修"), ("reportRevenue", "停车收入三万元"));
    }

    private static async Task Assemble(County county, DemandReceipt assembly, int satisfied, int basically, int dissatisfied)
    {
        await Convene(county, assembly);
        await county.Complete(assembly, "Task_Assembly", Score(30, satisfied, basically, dissatisfied));
    }

    private static (string, string)[] Score(int present, int satisfied, int basically, int dissatisfied) =>
    [
        ("repsPresent", $"{present}"), ("satisfied", $"{satisfied}"), ("basically", $"{basically}"), ("dissatisfied", $"{dissatisfied}"), ("assemblyMinutes", "代表逐项质询"),
    ];

    private static string Scores(int satisfied, int basically, int dissatisfied) => JsonSerializer.Serialize(
        Enumerable.Range(1, satisfied + basically + dissatisfied).Select(
            i => new { voter = $"{i}", choice = i <= satisfied ? "satisfied" : i <= satisfied + basically ? "basically" : "dissatisfied" }));
}
