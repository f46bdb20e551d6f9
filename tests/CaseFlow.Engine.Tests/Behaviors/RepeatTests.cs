using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Engine.Tests.Behaviors;

public sealed class RepeatTests
{
    [Fact]
    public void It_is_carried_out_again_while_the_condition_holds() => Scenario
        .Given(Task(new(false, new("again"), null))).Start(("again", true))
        .ThenOpen("T").Complete("T").ThenOpen("T").Complete("T", ("again", false)).ThenCompleted().ThenVisited("T", 3).ThenVisited("End", 1)
        .ThenTranscript("standard-loop");

    [Fact]
    public void Asked_before_it_may_never_be_carried_out() => Scenario
        .Given(Task(new(true, new("again"), null))).Start(("again", false)).ThenCompleted().ThenVisited("T", 1);

    [Fact]
    public void Asked_after_it_is_carried_out_at_least_once() => Scenario
        .Given(Task(new(false, new("again"), null))).Start(("again", false)).ThenOpen("T").Complete("T").ThenCompleted().ThenVisited("T", 2);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_condition_counts_the_rounds_done(bool before) => Scenario
        .Given(Task(new(before, new("loopCounter < 3"), null))).Start().Complete("T").Complete("T").Complete("T").ThenCompleted().ThenVisited("T", 4);

    [Fact]
    public void The_most_rounds_end_it_whatever_the_condition_says() => Scenario
        .Given(Task(new(false, null, 2))).Start().Complete("T").Complete("T").ThenCompleted();

    [Fact]
    public void No_round_at_all_may_be_the_most() => Scenario.Given(Task(new(true, null, 0))).Start().ThenCompleted().ThenVisited("T", 1);

    [Fact]
    public void A_round_knows_its_number() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ScriptTask("T", "sum + loopCounter", "sum").Repeat(new(false, new("loopCounter < 4"), null)).EndEvent("End").Build())
        .Start(("sum", 0)).ThenCompleted().ThenVariable("sum", 10).ThenVariable("loopCounter", null);

    [Fact]
    public void Many_rounds_that_pass_by_themselves_need_no_deep_stack() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("T").Repeat(new(false, null, 20_000)).EndEvent("End").Build())
        .Start().ThenCompleted().ThenVisited("T", 20_001);

    [Fact]
    public void An_event_on_the_edge_waits_on_all_rounds_together() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("T").Repeat(new(false, null, null)).EndEvent("End")
            .BoundaryEvent("Late", "T", Triggers.After("PT1H")).EndEvent("Gone").Build())
        .Start().ThenArmed("Late").Complete("T").Complete("T").ThenArmed("Late").ThenOpen("T")
        .Fire("Late").ThenCompleted().ThenVisited("Gone", 1).ThenCancelledElements("T", "T");

    [Fact]
    public void A_sub_process_may_be_repeated() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").SubProcess("Sub", sub => sub.StartEvent("S").UserTask("T").EndEvent("E")).Repeat(new(true, new("n < 2"), null)).EndEvent("End").Build())
        .Start(("n", 0)).Complete("T", ("n", 1)).ThenOpen("T").Complete("T", ("n", 2)).ThenCompleted().ThenVisited("Sub", 3);

    [Fact]
    public void An_error_in_a_round_is_caught_on_the_edge() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("T", "act").Repeat(new(false, null, 3)).EndEvent("End")
            .BoundaryEvent("Caught", "T", Triggers.Error("boom")).EndEvent("Failed").Build())
        .Start().AnswerAction("T").FailAction("T", "boom").ThenCompleted().ThenVisited("Failed", 1);

    [Fact]
    public void A_condition_that_fails_is_an_incident_on_the_activity_and_can_be_tried_again() => Scenario
        .Given(Task(new(false, new("missing > 1"), null))).Start().Complete("T").ThenIncidents(("T", EngineCodes.ExpressionFailed))
        .Set(("missing", 0)).Retry().ThenCompleted();

    private static Process Task(StandardLoop loop) => ProcessBuilder.Create("P").StartEvent("Start").UserTask("T").Repeat(loop).EndEvent("End").Build();
}
