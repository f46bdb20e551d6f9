using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests.Behaviors;

public sealed class MultiInstanceEventTests
{
    private static readonly EventDefinition Done = Triggers.Escalation("done");

    [Fact]
    public void Each_instance_throws_as_it_ends_and_the_edge_catches_it() => Scenario
        .Given(Edged(new(false, new("2")) { Behavior = InstanceEvents.None, Throws = Done }, interrupting: false)).Start()
        .Complete("T").ThenVisited("Caught", 1).ThenOpen("T")
        .Complete("T").ThenCompleted().ThenVisited("Caught", 2).ThenVisited("End", 1)
        .ThenTranscript("multi-instance-events");

    [Fact]
    public void Only_the_first_instance_throws() => Scenario
        .Given(Edged(new(false, new("3")) { Behavior = InstanceEvents.One, Throws = Done }, interrupting: false)).Start()
        .Complete("T").Complete("T").Complete("T").ThenCompleted().ThenVisited("Caught", 1).ThenVisited("End", 1);

    [Fact]
    public void What_is_caught_by_interrupting_calls_off_the_other_instances() => Scenario
        .Given(Edged(new(false, new("3")) { Behavior = InstanceEvents.One, Throws = Done }, interrupting: true)).Start()
        .Complete("T").ThenCompleted().ThenVisited("Caught", 1).ThenVisited("End", 0).ThenCancelledElements("T", "T", "T");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Instances_that_pass_by_themselves_throw_too(bool sequential) => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("T").Loop(new(sequential, new("3")) { Behavior = InstanceEvents.None, Throws = Done }).EndEvent("End")
            .BoundaryEvent("Caught", "T", Done, interrupting: false).EndEvent("Side").Build())
        .Start().ThenCompleted().ThenVisited("Caught", 3).ThenVisited("End", 1);

    [Fact]
    public void Conditions_decide_which_events_an_instance_throws()
    {
        var loop = new MultiInstance(false, new("3"))
        {
            Behavior = InstanceEvents.Complex,
            Complex = [new(new("vote = \"no\""), Triggers.Escalation("no")), new(new("numberOfCompletedInstances >= 2"), Triggers.Escalation("half"))],
        };
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("T").Loop(loop).EndEvent("End").Build()).Start()
            .Complete("T", ("vote", "yes")).Complete("T", ("vote", "no")).Complete("T", ("vote", "yes")).ThenCompleted();
        scenario.Events<ProcessEvent.EscalationThrown>().Select(thrown => thrown.Code).Should().Equal("no", "half", "half");
        scenario.Events<ProcessEvent.LoopEventsDue>().First().Throws[0].Why!.Expression.Should().Be("vote = \"no\"");
    }

    [Fact]
    public void A_signal_reaches_what_waits_for_it_and_the_edge_before_all() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("T")
            .Loop(new(false, new("3")) { Behavior = InstanceEvents.One, Throws = Triggers.Signal("s") }).EndEvent("End")
            .BoundaryEvent("Edge", "T", Triggers.Signal("s")).EndEvent("Gone")
            .MoveTo("Fork").CatchEvent("Catch", Triggers.Signal("s")).EndEvent("Heard").Build())
        .Start().Complete("T").ThenCompleted().ThenVisited("Gone", 1).ThenVisited("Heard", 1).ThenVisited("End", 0);

    [Fact]
    public void An_error_ends_the_activity() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("T")
            .Loop(new(false, new("2")) { Behavior = InstanceEvents.Complex, Complex = [new(new("bad"), Triggers.Error("boom"))] }).EndEvent("End")
            .BoundaryEvent("Caught", "T", Triggers.Error("boom")).EndEvent("Failed").Build())
        .Start(("bad", false)).Complete("T").ThenOpen("T").Complete("T", ("bad", true)).ThenCompleted().ThenVisited("Failed", 1);

    [Fact]
    public void A_completion_condition_and_an_event_may_come_together() => Scenario
        .Given(Edged(new(false, new("3"), Completion: new("true")) { Behavior = InstanceEvents.None, Throws = Done }, interrupting: false)).Start()
        .Complete("T").ThenCompleted().ThenVisited("Caught", 1).ThenVisited("End", 1).ThenCancelledElements("T", "T");

    [Fact]
    public void What_cannot_be_thrown_so_is_refused() => ProcessDefinition
        .Compile(Edged(new(false, new("2")) { Behavior = InstanceEvents.None, Throws = null }, interrupting: false), "test")
        .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.LoopEvent);

    private static Process Edged(MultiInstance loop, bool interrupting) => ProcessBuilder.Create("P").StartEvent("Start").UserTask("T").Loop(loop).EndEvent("End")
        .BoundaryEvent("Caught", "T", Done, interrupting).EndEvent("Side").Build();
}
