using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A5: the rungs Routine, Key, Joint and Assault.</summary>
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
        await county.RefuseTwice(demand);
        await county.Complete(demand, "Task_KeyAccept");
        await county.Complete(demand, "Task_KeyMeeting", ("keyMeasure", "限期修复"), ("keyParty", "property-manager"));
        await county.Complete(demand, "Task_KeyHandle", ("keyResult", "已修复"));
        var check = await county.Open(demand, "Task_KeyCheck");

        check.NotDoneBy.Should().Equal("Task_KeyHandle");
        (await county.Refused(county.Completion("jinxiu-branch", check, ("whistleOutcome", "resolved"), ("keyScore", "90")))).Should().NotBe("done");
    }

    [Fact]
    public async Task What_no_rung_below_solves_climbs_them_all_with_reason_notice_and_evaluation()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.Dispatch(demand, "beyondPower");
        await county.Respond(demand);
        await county.Complete(
            demand, "Task_RoutineWhistle", ("whistleOutcome", "notResolved"), ("routineMeasure", "会同处置"), ("routineReason", "须社区协调"));
        await county.KeyWhistle(demand, "notResolved");
        (await county.Open(demand, "Task_JointAccept")).Unit.Should().Be("qingshi");
        await county.JointWhistle(demand, "notResolved");
        (await county.Open(demand, "Task_AssaultAccept")).Role.Should().Be("big-work-committee");
        await county.AssaultMeeting(demand);
        (await county.CaseOf(demand)).Tasks.Select(task => (task.Role, task.Unit)).Should().BeEquivalentTo(
            [("department-officer", "housing"), ("department-officer", "planning"), ("department-officer", "enforcement")], "duties are tasks of the departments themselves");
        foreach (var department in (string[])["housing", "planning", "enforcement"])
        {
            await county.Report(demand, department, "done");
        }

        await county.Complete(demand, "Task_AssaultCheck", ("whistleOutcome", "notResolved"), ("assaultReason", "须县级提级办理"));
        (await county.Open(demand, "Task_Propose")).Unit.Should().Be("qingshi");
        await county.RaiseToCounty(demand, "housing");
        await county.Complete(demand, "Task_RaisedHandle", ("raisedResult", "县级协调办毕"));
        await county.Evaluate(demand, "qingshi-committee", "Task_EvaluateCalled", 60, 70, 80);

        var climbed = await county.CaseOf(demand);
        climbed.Escalations.Select(step => step.To).Should().Equal(WhistleGrade.Routine, WhistleGrade.Key, WhistleGrade.Joint, WhistleGrade.Assault);
        climbed.Escalations.Select(step => step.Reason).Skip(1).Should().Equal("须社区协调", "核查意见", "须部门到场");
        climbed.Evaluations.Select(evaluation => (evaluation.Party, evaluation.Score)).Should().Equal(
            ("property-manager", 70), ("subdistrict-office", 80), ("housing", 60), ("planning", 70), ("enforcement", 80));
        climbed.Measures.Count(measure => measure.Text == "已处置").Should().Be(3, "three duties were assigned");
        climbed.Measures[^1].Text.Should().Be("县级协调办毕");
        climbed.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_TeamFeedback");
        await county.Pass(TimeSpan.Zero);
        (await county.Ask(new FollowDemand(demand.Number, demand.FollowCode))).Messages.Count(m => m.Template == "whistle-raised").Should().Be(3);
    }

    [Theory]
    [InlineData(WhistleGrade.Joint)]
    [InlineData(WhistleGrade.Assault)]
    public async Task What_the_sub_district_solves_goes_no_further(WhistleGrade grade)
    {
        await using var county = await County.OpenAsync();
        var demand = await county.ToKey();
        await county.KeyWhistle(demand, "notResolved");
        await county.JointWhistle(demand, grade == WhistleGrade.Joint ? "resolved" : "notResolved");
        if (grade == WhistleGrade.Assault)
        {
            await county.AssaultMeeting(demand);
            foreach (var department in (string[])["housing", "planning", "enforcement"])
            {
                await county.Report(demand, department, "done");
            }

            await county.Complete(demand, "Task_AssaultCheck", ("whistleOutcome", "resolved"));
            await county.Evaluate(demand, "qingshi-committee", "Task_EvaluateCalled", 95, 95, 95);
        }

        var solved = await county.CaseOf(demand);
        solved.Grade.Should().Be(grade);
        solved.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_TeamFeedback");
    }

    [Fact]
    public async Task Seven_days_end_the_joint_whistle_and_fifteen_the_assault_whistle_with_a_check()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.ToKey();
        await county.KeyWhistle(demand, "notResolved");
        await county.Complete(demand, "Task_JointAccept", ("jointLine", "property"), ("jointUrgency", "major"));

        await county.Pass(TimeSpan.FromHours((7 * 24) + 14) - TimeSpan.FromMilliseconds(2));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_JointMeeting", "the seventh day ends with its last millisecond");
        await county.Pass(TimeSpan.FromMilliseconds(1));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_JointCheck");
        await county.Complete(
            demand, "Task_JointCheck", ("jointParty", "subdistrict-office"), ("whistleOutcome", "notResolved"),
            ("jointReason", "七日内未办结"), ("jointScore", "40"), ("jointComment", "未按期会商"));

        var raised = await county.CaseOf(demand);
        raised.Escalations[^1].To.Should().Be(WhistleGrade.Assault);
        raised.Escalations[^1].Reason.Should().Be("七日内未办结");
        raised.Evaluations[^1].Party.Should().Be("subdistrict-office", "who checks names the party when no meeting did");
        await county.AssaultMeeting(demand);
        await county.Pass(TimeSpan.FromDays(16));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_AssaultCheck");
    }
}
