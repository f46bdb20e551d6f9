using CaseFlow.Cases.Records;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue C2 and C3.</summary>
public sealed class CommitteeAppraisalTests
{
    private const string Appraisal = CommitteeSteps.Appraisal;

    [Fact]
    public async Task Two_quarters_below_the_mark_lead_to_the_adjustment_and_an_assembly_without_quorum_meets_again()
    {
        await using var county = await County.OpenWithCalendarsOf(Appraisal, CommitteeSteps.Adjustment);
        await county.Until(2026, 3, 31);
        var first = (await county.CasesOf(Appraisal, CommitteeSteps.Compound))[0];
        await county.Convene(first);
        await county.Complete(first, "Task_Assembly", CommitteeSteps.Score(29, 10, 10, 9));
        await county.Assemble(first, 20, 9, 20);
        var failed = await county.CaseOf(first);
        failed.Title.Should().EndWith("不合格").And.StartWith("2026年第1季度");
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().BeEmpty();

        await county.Until(2026, 6, 30);
        await county.Assemble((await county.CasesOf(Appraisal, CommitteeSteps.Compound))[1], 20, 9, 21);
        await county.Pass(TimeSpan.Zero);
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().ContainSingle();
    }

    [Fact]
    public async Task Points_of_the_owners_are_put_right_and_good_committees_are_honoured()
    {
        await using var county = await County.OpenWithCalendarsOf(Appraisal);
        await county.Pass(TimeSpan.FromDays(280));
        var year = await county.Start(Appraisal, CommitteeSteps.Compound, "年底述职评议", CommitteeSteps.Community);
        await county.Convene(year);
        await county.Complete(year, "Task_Assembly", [.. CommitteeSteps.Score(40, 30, 5, 5), ("points", """[{"text":"公示停车收入","due":"2026-12-31"}]""")]);
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
}
