using CaseFlow.Cases.Records;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A5: the rungs Routine and Key.</summary>
public sealed class FourGradeWhistleTests
{
    [Fact]
    public async Task What_the_compound_solves_goes_back_to_the_first_receiver()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.Dispatch(demand, "beyondPower");
        await county.Respond(demand);
        (await county.CaseOf(demand)).Grade.Should().Be(WhistleGrade.Routine);
        await county.Complete(demand, "Task_RoutineWhistle", ("whistleOutcome", "resolved"), ("routineMeasure", "会同处置"));

        var current = await county.CaseOf(demand);
        current.Grade.Should().Be(WhistleGrade.Routine);
        current.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_TeamFeedback");
        current.Measures.Should().ContainSingle();
    }

    [Fact]
    public async Task What_the_compound_cannot_solve_is_raised_one_rung_with_its_reason()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.Dispatch(demand, "beyondPower");
        await county.Respond(demand);
        await county.Complete(
            demand, "Task_RoutineWhistle", ("whistleOutcome", "notResolved"), ("routineMeasure", "会同处置"), ("routineReason", "须社区协调"));

        var raised = await county.CaseOf(demand);
        raised.Escalations.Select(step => step.To).Should().Equal(WhistleGrade.Routine, WhistleGrade.Key);
        raised.Escalations[1].From.Should().Be(WhistleGrade.Routine);
        raised.Escalations[1].Reason.Should().Be("须社区协调");

        await county.KeyWhistle(demand, "resolved");
        var handled = await county.CaseOf(demand);
        handled.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_TeamFeedback");
        handled.Evaluations.Should().ContainSingle("one whistle, one evaluation").Which.Score.Should().Be(70);
    }

    [Fact]
    public async Task Twenty_four_hours_without_an_answer_raise_the_routine_whistle()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.Dispatch(demand, "beyondPower");
        await county.Respond(demand);

        await county.Pass(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));
        (await county.CaseOf(demand)).Grade.Should().Be(WhistleGrade.Routine);
        await county.Pass(TimeSpan.FromMilliseconds(1));

        var raised = await county.CaseOf(demand);
        raised.Grade.Should().Be(WhistleGrade.Key);
        raised.Escalations[^1].Reason.Should().Be("常规哨二十四小时内未办结");
        raised.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_KeyAccept");
    }

    [Fact]
    public async Task Who_carried_out_the_measures_does_not_check_them()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "refuse"), ("refuseReason", "不在合同内"));
        await county.Complete(demand, "Task_KeyAccept");
        await county.Complete(demand, "Task_KeyMeeting", ("keyMeasure", "限期修复"), ("keyParty", "property-manager"));
        await county.Complete(demand, "Task_KeyHandle", ("keyResult", "已修复"));
        var check = await county.Open(demand, "Task_KeyCheck");

        check.NotDoneBy.Should().Equal("Task_KeyHandle");
        (await county.Refused(county.Completion("jinxiu-branch", check, ("whistleOutcome", "resolved"), ("keyScore", "90")))).Should().NotBe("done");
    }
}
