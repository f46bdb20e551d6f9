using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A6: the county orders, supervises, and talks only where it found fault.</summary>
public sealed class RaisedLevelHandlingTests
{
    [Fact]
    public async Task An_order_that_is_met_within_five_working_days_of_its_date_is_not_supervised()
    {
        await using var county = await County.OpenAsync();
        var demand = await Raise(county);
        await county.Pass(TimeSpan.FromDays(5));
        (await county.Open(demand, "Task_Late")).Unit.Should().Be("planning");
        await county.CompleteIn(demand, "planning", "Task_Late", ("raisedResult", "已补办"));

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Orders.Should().BeEmpty();
        closed.Talks.Should().BeEmpty();
    }

    [Fact]
    public async Task Supervision_that_finds_no_fault_orders_again_and_nobody_is_talked_to()
    {
        await using var county = await County.OpenAsync();
        var demand = await Raise(county);
        await county.Pass(TimeSpan.FromDays(12));
        await county.Complete(demand, "Task_Supervise", ("supervisionMatter", "认定改造范围"), ("supervisionDue", "2026-03-18"));
        await county.Complete(demand, "Task_Finding", ("findingKind", "none"), ("findingText", "材料未齐，非部门原因"), ("raisedDue", "2026-03-25"));

        (await county.CaseOf(demand)).Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_RaisedHandle", "it is ordered again, without a talk");
        await county.CompleteIn(demand, "planning", "Task_RaisedHandle", ("raisedResult", "已认定"));
        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Orders.Should().ContainSingle().Which.Finding!.Kind.Should().Be(SupervisionFindingKind.None);
        closed.Talks.Should().BeEmpty();
        (await county.Ask(new GetLedger("administrator", "raised-level-handling", "supervision"))).Count.Should().Be(1);
        (await county.Ask(new GetLedger("administrator", "raised-level-handling", "talks"))).Count.Should().Be(0);
    }

    [Fact]
    public async Task What_the_county_does_not_take_goes_back_with_its_reason()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Start("raised-level-handling", "jinxiu-b1", "楼顶渗漏", "qingshi-office", Proposal);
        await county.Complete(demand, "Task_Decide", ("raiseDecision", "reject"), ("decisionText", "街道可自行解决"));

        var back = await county.CaseOf(demand);
        back.Status.Should().Be(CaseStatus.Closed);
        back.FirstAt(CaseStatus.Escalated).Should().BeNull();
    }

    private static (string Name, string Value)[] Proposal => [("raiseReason", "两次逾期"), ("raisedUnit", "planning"), ("raisedMatter", "认定改造范围")];

    private static async Task<DemandReceipt> Raise(County county)
    {
        var demand = await county.Start("raised-level-handling", "jinxiu-b1", "楼顶渗漏", "governance", Proposal);
        await county.Complete(demand, "Task_Decide", ("raiseDecision", "approve"), ("raisedOrder", "限期认定"), ("raisedDue", "2026-03-06"));
        return demand;
    }
}
