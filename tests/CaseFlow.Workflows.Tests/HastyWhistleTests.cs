using CaseFlow.Cases;
using CaseFlow.Cases.Records;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue §5 rules 4 and 6, A6: what no procedure may do, however it is drawn.</summary>
public sealed class HastyWhistleTests
{
    private const string Officer = "qingshi-office";

    [Fact]
    public async Task A_talk_without_a_finding_a_skipped_rung_a_second_evaluation_and_an_unevaluated_closing_are_refused()
    {
        await using var county = await County.OpenAsync();
        await county.Publish("hasty-whistle");
        var demand = await county.Start("hasty-whistle", "jinxiu-b1", "楼顶渗漏", Officer, ("step", "close"));

        Task<string> Try(string step) => county.CompletionRefused(Officer, demand, "Task_Hasty", ("step", step));
        (await Try("talk")).Should().Be(RecordCodes.TalkWithoutFinding);
        (await Try("skip")).Should().Be(CaseCodes.EscalationRung);
        (await county.CaseOf(demand)).Talks.Should().BeEmpty();
        (await county.CaseOf(demand)).Grade.Should().BeNull();

        await county.CompleteBy(Officer, demand, "Task_Hasty", ("step", "evaluate"));
        (await Try("evaluate")).Should().Be(RecordCodes.WhistleEvaluated);
        (await county.CaseOf(demand)).Evaluations.Should().ContainSingle("one whistle, one evaluation");
        await county.CompleteBy(Officer, demand, "Task_Hasty", ("step", "close"));
        (await county.CaseOf(demand)).Status.Should().Be(CaseStatus.Closed);

        var hasty = await county.Start("hasty-whistle", "jinxiu-b1", "楼顶渗漏", Officer, ("step", "close"));
        (await county.CompletionRefused(Officer, hasty, "Task_Hasty", ("step", "close"))).Should().Be(RecordCodes.CloseNotEvaluated);
        (await county.CaseOf(hasty)).Tasks.Should().ContainSingle("the department that was called is not evaluated");
    }
}
