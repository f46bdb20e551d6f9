using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A3: departments handle together what the responsibility list gives them.</summary>
public sealed class JointHandlingTests
{
    private const string Office = "qingshi-office";

    [Fact]
    public async Task A_matter_of_the_list_is_handled_together_reopened_once_visited_and_evaluated()
    {
        await using var county = await County.OpenAsync();
        var demand = await Begin(county);
        await county.Complete(demand, "Task_ChooseItem", ("item", "drainage"), ("due", "2026-03-09"));
        (await county.CaseOf(demand)).Tasks.Select(task => task.Unit).Should().BeEquivalentTo("housing", "enforcement");
        await county.Report(demand, "enforcement", "done");
        await county.Report(demand, "housing", "done");
        await county.Complete(demand, "Task_Track", ("solved", "true"));
        await county.Complete(demand, "Task_Feedback", ("outcome", "resolved"), ("feedbackText", "已疏通"));
        (await county.CompletionRefused("hongfeng-secretary", demand, "Task_Visit")).Should().NotBe("done", "who checked does not visit");
        await Visit(county, demand, ("due", "2026-03-13"), ("visits[1].reached", "true"), ("visits[1].satisfaction", "dissatisfied"), ("visits[1].note", "井盖松动"));

        (await county.CaseOf(demand)).Status.Should().Be(CaseStatus.InHandling, "it is done over once");
        await county.CompleteIn(demand, "enforcement", "Task_Dispose", ("partResult", "done"), ("partText", "无须处置"));
        await county.CompleteIn(demand, "housing", "Task_Dispose", ("partResult", "done"), ("partText", "已更换井盖"));
        await county.Complete(demand, "Task_Track", ("solved", "true"));
        await county.Complete(demand, "Task_Feedback", ("outcome", "resolved"), ("feedbackText", "已更换井盖"));
        await Visit(county, demand);
        await county.Evaluate(demand, Office, "Task_Evaluate", 95);
        (await county.CaseOf(demand)).Status.Should().NotBe(CaseStatus.Closed, "one department is not evaluated yet");
        await county.Evaluate(demand, Office, "Task_Evaluate", 90);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Reopenings.Should().Be(1);
        closed.Visits.Select(visit => visit.Satisfaction).Should().Equal(Satisfaction.Satisfied, Satisfaction.Dissatisfied, Satisfaction.Satisfied);
        closed.Calls.Should().ContainSingle("the departments are called once").Which.Parties.Select(party => (party.Party, party.Score)).Should().Equal(("housing", 95), ("enforcement", 90));
        var row = (await county.Ask(new GetLedger("administrator", "joint-handling", "main"))).Count;
        row.Should().Be(1);
    }

    [Fact]
    public async Task What_the_list_lacks_gets_a_lead_and_a_proposed_entry_and_a_refusal_is_raised()
    {
        await using var county = await County.OpenAsync();
        var demand = await Begin(county);
        await county.Complete(demand, "Task_ChooseItem", ("due", "2026-03-09"));
        await county.Complete(
            demand, "Task_DecideLead", ("lead", "planning"), ("coDepartments", "enforcement"), ("jointTask", "认定并拆除"), ("listChange", "增补“屋顶广告牌”一项"));
        (await county.CaseOf(demand)).Data["jointItem"].Should().Be("\"\"");
        await county.CompleteIn(demand, "planning", "Task_Respond", ("response", "refuse"), ("partText", "不属规划职责"));
        await county.Report(demand, "enforcement", "done");
        await county.Complete(demand, "Task_Track", ("solved", "false"), ("trackReason", "规划拒绝认定"));
        await county.RaiseToCounty(demand, "planning");
        await county.CompleteIn(demand, "planning", "Task_RaisedHandle", ("raisedResult", "已认定"));
        await county.Complete(demand, "Task_Feedback", ("outcome", "resolved"), ("feedbackText", "广告牌已拆除"));
        await Visit(county, demand);
        await county.Evaluate(demand, Office, "Task_Evaluate", 50, 90);
        await county.Pass(TimeSpan.Zero);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Calls[0].Parties.Select(party => (party.Party, party.ArrivedAt is null)).Should().Equal(("planning", true), ("enforcement", false));
        closed.Orders.Should().BeEmpty("the county’s order was met");
        (await county.Ask(new GetNotifications("administrator"))).Messages.Should().Contain(message => message.Template == "list-change", "who keeps the lists is told");
    }

    private static Task<DemandReceipt> Begin(County county) => county.Start("joint-handling", "jinxiu-b1", "小区排水", Office, ("reason", "多部门职责交叉"));

    private static Task Visit(County county, DemandReceipt demand, params (string Name, string Value)[] more) => county.Complete(
        demand, "Task_Visit", [("visits[0].reached", "true"), ("visits[0].satisfaction", "satisfied"), .. more]);
}
