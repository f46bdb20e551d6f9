using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A3: what goes wrong at each decision of joint handling.</summary>
public sealed class JointDecisionTests
{
    private static readonly (string, string)[] Satisfied = [("visits[0].reached", "true"), ("visits[0].satisfaction", "satisfied")];
    private static readonly (string, string)[] Dissatisfied = [("visits[0].reached", "true"), ("visits[0].satisfaction", "dissatisfied"), ("visits[0].note", "井盖松动"), ("due", "2026-03-16")];

    [Fact]
    public async Task Every_decision_of_joint_handling_has_a_scenario_in_which_it_goes_wrong()
    {
        await using var county = await County.OpenAsync();
        await Households_dissatisfied_twice_have_the_matter_raised(county);
        await What_no_list_names_and_a_department_refuses_is_raised(county);
        await What_is_not_solved_within_a_joint_whistle_goes_back_to_it(county);

        (await county.WaysNotTaken("joint-handling")).Should().BeEmpty();
    }

    private static async Task Households_dissatisfied_twice_have_the_matter_raised(County county)
    {
        var demand = await Begin(county);
        await county.Complete(demand, "Task_ChooseItem", ("item", "drainage"), ("due", "2026-03-09"));
        await county.Report(demand, "enforcement", "done");
        await county.Report(demand, "housing", "done");
        await Tell(county, demand);
        await county.Complete(demand, "Task_Visit", Dissatisfied);
        (await county.CaseOf(demand)).Tasks.Select(t => (t.Element, t.Unit)).Should().BeEquivalentTo(
            [("Task_Dispose", "housing"), ("Task_Dispose", "enforcement")], "those who came have it once more");
        await county.CompleteIn(demand, "enforcement", "Task_Dispose", ("partResult", "done"), ("partText", "无须处置"));
        await county.CompleteIn(demand, "housing", "Task_Dispose", ("partResult", "done"), ("partText", "已更换井盖"));
        await Tell(county, demand);
        await county.Complete(demand, "Task_Visit", Dissatisfied);
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("it is not done over a second time, it is raised").Which.Element.Should().Be("Task_Propose");
        await county.RaiseToCounty(demand, "housing");
        await county.CompleteIn(demand, "housing", "Task_RaisedHandle", ("raisedResult", "已重做井盖"));
        await county.Complete(demand, "Task_Feedback", ("outcome", "resolved"), ("feedbackText", "已重做"));
        await county.Complete(demand, "Task_Visit", Satisfied);
        await county.Evaluate(demand, "qingshi-office", "Task_Evaluate", 60, 90);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Visits.Select(v => v.Satisfaction).Should().Equal(Satisfaction.Dissatisfied, Satisfaction.Dissatisfied, Satisfaction.Satisfied);
        closed.Calls.Should().ContainSingle("nobody is whistled for twice").Which.Parties.Select(p => p.Score).Should().Equal(60, 90);
    }

    private static async Task What_no_list_names_and_a_department_refuses_is_raised(County county)
    {
        var demand = await Begin(county);
        await county.Complete(demand, "Task_ChooseItem", ("due", "2026-03-09"));
        await county.Complete(demand, "Task_DecideLead", ("lead", "planning"), ("jointTask", "认定并拆除"), ("listChange", "增补“屋顶广告牌”一项"));
        await county.CompleteIn(demand, "planning", "Task_Respond", ("response", "refuse"), ("partText", "不属规划职责"));
        await county.Complete(demand, "Task_Track", ("solved", "false"), ("trackReason", "规划拒绝认定"));

        var raised = await county.CaseOf(demand);
        raised.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Propose");
        raised.Feedback.Should().BeEmpty("there is nothing to tell yet");
        raised.Calls[0].Parties.Should().ContainSingle().Which.ArrivedAt.Should().BeNull();
    }

    private static async Task What_is_not_solved_within_a_joint_whistle_goes_back_to_it(County county)
    {
        var demand = await county.ToKey();
        await county.KeyWhistle(demand, "notResolved");
        await county.JointToDepartments(demand, "drainage", "2026-03-06");
        await county.Report(demand, "enforcement", "done");
        await county.Report(demand, "housing", "notDone");
        await county.Complete(demand, "Task_Track", ("solved", "false"), ("trackReason", "住建未完成"));

        var back = await county.CaseOf(demand);
        back.Tasks.Should().ContainSingle("the rung checks and raises, not the joint handling").Which.Element.Should().Be("Task_JointCheck");
        back.Visits.Should().BeEmpty();
        back.Grade.Should().Be(WhistleGrade.Joint);
    }

    private static Task<DemandReceipt> Begin(County county) => county.Start("joint-handling", "jinxiu-b1", "小区排水", "qingshi-office", ("reason", "多部门职责交叉"));

    private static async Task Tell(County county, DemandReceipt demand)
    {
        await county.Complete(demand, "Task_Track", ("solved", "true"));
        await county.Complete(demand, "Task_Feedback", ("outcome", "resolved"), ("feedbackText", "已疏通"));
    }
}
