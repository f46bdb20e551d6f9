using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class MultipleEventTests
{
    private static readonly EventDefinition Any = Triggers.Any(Triggers.Message("paid"), Triggers.Signal("stop"), Triggers.After("PT1H"), Triggers.Condition("n > 5"));
    private static readonly EventDefinition All = Triggers.All(Triggers.Message("paid"), Triggers.Signal("stop"), Triggers.After("PT1H"), Triggers.Condition("n > 5"));

    public static TheoryData<Func<Scenario, Scenario>> Happenings { get; } =
        [s => s.Deliver("paid"), s => s.Signal("stop"), s => s.Fire("X"), s => s.Set(("n", 6)), s => s.Trigger("X")];

    [Theory]
    [MemberData(nameof(Happenings))]
    public void Any_one_part_is_enough_and_the_others_are_no_longer_waited_for(Func<Scenario, Scenario> happen) =>
        happen(Scenario.Given(InFlow(Any)).Start().ThenOpen().ThenAwaits("X").ThenListens("X").ThenArmed("X").ThenWatches("X"))
            .ThenOpen("Next").ThenAwaits().ThenListens().ThenArmed().ThenWatches().ThenVisited("X", 1);

    [Fact]
    public void Event_waits_as_one_place() => Scenario.Given(InFlow(Any)).Start()
        .ThenWaitsAsOne("X").Deliver("paid").ThenTranscript("multiple-catch");

    [Fact]
    public void Parallel_event_goes_on_when_all_have_happened_in_any_order() => Scenario.Given(InFlow(All)).Start()
        .Signal("stop").ThenOpen().ThenListens().ThenAwaits("X")
        .Set(("n", 9)).ThenOpen().ThenWatches()
        .Set(("n", 1)).ThenOpen()
        .Deliver("paid").ThenOpen().ThenArmed("X")
        .Deliver("paid").ThenRejected(EngineCodes.MessageNotAwaited)
        .Fire("X").ThenOpen("Next").ThenTranscript("parallel-multiple-catch");

    [Fact]
    public void Triggering_a_parallel_event_takes_all_that_is_missing_as_happened() => Scenario.Given(InFlow(All)).Start()
        .Signal("stop").Trigger("X").ThenOpen("Next").ThenAwaits().ThenArmed().ThenWatches();

    [Fact]
    public void Event_can_be_triggered_by_the_id_of_the_whole()
    {
        foreach (var definition in new[] { Any, All })
        {
            var scenario = Scenario.Given(InFlow(definition)).Start();
            var whole = scenario.State.Multiples.Keys.Single();
            scenario.Send(new Command.TriggerWait(scenario.Context(), whole, Values.Of(("note", "by hand")))).ThenOpen("Next").ThenVariable("note", "by hand");
        }
    }

    [Fact]
    public void Interrupting_edge_cancels_by_any_part() => Scenario.Given(OnEdge(Any, interrupting: true)).Start()
        .Deliver("paid").ThenOpen("Other").ThenCancelledElements("Work").ThenAwaits().ThenListens().ThenArmed().ThenWatches();

    [Fact]
    public void Other_edge_happens_by_each_part_as_often_as_it_comes() => Scenario.Given(OnEdge(Any, interrupting: false)).Start()
        .Deliver("paid").Deliver("paid").Signal("stop").Fire("Edge").ThenOpen("Other", "Other", "Other", "Other", "Work").ThenArmed()
        .Set(("n", 6)).ThenVisited("Other", 5)
        .Complete("Work").ThenAwaits().ThenListens().ThenWatches();

    [Fact]
    public void Parallel_edge_that_does_not_interrupt_waits_for_everything_again()
    {
        var scenario = Scenario.Given(OnEdge(All, interrupting: false)).Start(("n", 9))
            .Deliver("paid").Signal("stop").Fire("Edge").ThenOpen("Other", "Work").ThenAwaits("Edge").ThenListens("Edge").ThenArmed("Edge")
            .Deliver("paid").Signal("stop").Fire("Edge").ThenVisited("Other", 1)
            .Set(("n", 1)).Set(("n", 7)).ThenVisited("Other", 2);
        scenario.ThenTranscript("parallel-multiple-boundary").Complete("Work").ThenAwaits().ThenWatches();
    }

    [Fact]
    public void What_cannot_be_armed_again_is_an_incident_that_goes_with_the_activity()
    {
        var both = Triggers.All(Triggers.Message("paid"), Triggers.After("wait"));
        var scenario = Scenario.Given(OnEdge(both, interrupting: false)).Start(("wait", "PT1H"))
            .Set(("wait", "soon")).Deliver("paid").Fire("Edge").ThenOpen("Other", "Work").ThenIncidents(("Edge", EngineCodes.TimerInvalid));
        scenario.Set(("wait", "PT2H")).Retry().ThenIncidents().ThenArmed("Edge").ThenAwaits("Edge");
        Scenario.Given(OnEdge(both, interrupting: false)).Start(("wait", "PT1H"))
            .Set(("wait", "soon")).Deliver("paid").Fire("Edge").Complete("Work").ThenIncidents();
    }

    [Fact]
    public void Edge_catches_an_error_or_an_escalation_beside_what_it_waits_for()
    {
        var either = Triggers.Any(Triggers.Error("lost"), Triggers.Escalation("late"), Triggers.Message("paid"));
        Scenario.Given(Around(either, end => end.EndEvent("In", Triggers.Error("lost")))).Start().Complete("Inner").ThenOpen("Other").ThenAwaits();
        Scenario.Given(Around(either, end => end.EndEvent("In", Triggers.Escalation("late")))).Start().Complete("Inner").ThenOpen("Other").ThenAwaits();
        Scenario.Given(Around(either, end => end.EndEvent("In", Triggers.Escalation("early")))).Start().Complete("Inner").ThenCompleted();
        Scenario.Given(Around(either, end => end.EndEvent("In"))).Start().Deliver("paid").ThenOpen("Other").ThenCancelledElements("Inner", "Sub");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Event_sub_process_begins_by_any_or_by_all(bool parallel)
    {
        var trigger = parallel ? Triggers.All(Triggers.Message("paid"), Triggers.Signal("stop")) : Triggers.Any(Triggers.Message("paid"), Triggers.Signal("stop"));
        var scenario = Scenario.Given(WithHandler(trigger, interrupting: true)).Start().Deliver("paid");
        _ = parallel ? scenario.ThenOpen("Work").Signal("stop") : scenario;
        scenario.ThenOpen("Handle").ThenCancelledElements("Work").ThenAwaits().ThenListens();
        var other = Scenario.Given(WithHandler(trigger, interrupting: false)).Start().Deliver("paid").Signal("stop").Deliver("paid").Signal("stop")
            .ThenVisited("Handle", parallel ? 2 : 4).ThenAwaits("Begin").ThenListens("Begin");
        other.Complete("Work").ThenAwaits().ThenListens();
    }

    [Fact]
    public void Gateway_waits_for_an_event_with_several_definitions()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").EventBasedGateway("Gate")
            .CatchEvent("X", Triggers.All(Triggers.Message("paid"), Triggers.Signal("stop"))).UserTask("Next").EndEvent("E1")
            .MoveTo("Gate").CatchEvent("Late", Triggers.After("PT1H")).UserTask("Chase").EndEvent("E2").Build();
        Scenario.Given(process).Start().Deliver("paid").ThenOpen().Signal("stop").ThenOpen("Next").ThenArmed().ThenPath("Start", "Gate", "X", "Next");
        Scenario.Given(process).Start().Deliver("paid").Fire("Late").ThenOpen("Chase").ThenListens();
    }

    [Fact]
    public void Throwing_event_throws_all_in_order_and_sends_by_its_action()
    {
        var action = new ActionBinding("notify", [], []);
        Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start")
                .ThrowEvent("X", Triggers.Any(Triggers.Signal("a"), Triggers.Message("m"), Triggers.Escalation("late"), Triggers.Signal("b")), action)
                .UserTask("Next").EndEvent("End").Build())
            .Start().ThenAsked("X").ThenOpen().AnswerAction("X").ThenOpen("Next").ThenTranscript("multiple-throw");
    }

    [Fact]
    public void Failing_action_of_one_part_is_tried_again_without_throwing_the_others_twice()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start")
                .ThrowEvent("X", Triggers.Any(Triggers.Signal("a"), Triggers.Message("m")), new ActionBinding("notify", [], [])).UserTask("Next").EndEvent("End").Build())
            .Start().FailAction("X", "mail.down").ThenIncidents(("X", "mail.down")).Retry().AnswerAction("X").ThenOpen("Next");
        scenario.Events<ProcessEvent.SignalThrown>().Should().ContainSingle();
    }

    [Fact]
    public void What_ends_the_scope_is_thrown_last()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("Work").EndEvent("E1")
            .MoveTo("Fork").EndEvent("X", Triggers.Any(Triggers.Terminate, Triggers.Signal("a"), Triggers.Signal("b"))).Build()).Start();
        scenario.ThenStatus(InstanceStatus.Terminated).ThenTranscript("multiple-end");
        scenario.Events<ProcessEvent.SignalThrown>().Select(thrown => thrown.Signal).Should().Equal("a", "b");
        Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").EndEvent("X", Triggers.Any(Triggers.Error("lost"), Triggers.Signal("a"))).Build())
            .Start().ThenStatus(InstanceStatus.Failed);
    }

    [Fact]
    public void Start_event_of_the_process_is_named_when_it_begins() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("X", Any).UserTask("Next").EndEvent("End").Build()).StartAt("X").ThenOpen("Next");

    [Fact]
    public void What_cannot_be_waited_for_together_is_refused()
    {
        Refused(InFlow(Triggers.Any(Triggers.Message("a"), Triggers.Error("b")))).Should().Contain(FindingCodes.MultiplePart);
        Refused(OnEdge(Triggers.All(Triggers.Message("a"), Triggers.Error("b")), interrupting: true)).Should().Contain(FindingCodes.MultiplePart);
        Refused(OnEdge(Triggers.Any(Triggers.Message("a"), Triggers.Error("b")), interrupting: false)).Should().Contain(FindingCodes.ElementUnsupported);
        Refused(InFlow(Triggers.Any(Triggers.Message("a"), new EventDefinition.SignalRef(null)))).Should().Contain(FindingCodes.SignalMissing);
    }

    private static IEnumerable<string> Refused(Process process) => ProcessDefinition.Compile(process, "hash").Findings.Select(finding => finding.Code);

    private static Process InFlow(EventDefinition definition) =>
        ProcessBuilder.Create("P").StartEvent("Start").CatchEvent("X", definition).UserTask("Next").EndEvent("End").Build();

    private static Process OnEdge(EventDefinition definition, bool interrupting) => ProcessBuilder.Create("P")
        .StartEvent("Start").UserTask("Work").EndEvent("End").BoundaryEvent("Edge", "Work", definition, interrupting).UserTask("Other").EndEvent("End2").Build();

    private static Process Around(EventDefinition definition, Func<ProcessBuilder, ProcessBuilder> end) => ProcessBuilder.Create("P").StartEvent("Start")
        .SubProcess("Sub", inside => end(inside.StartEvent("S").UserTask("Inner"))).EndEvent("End")
        .BoundaryEvent("Edge", "Sub", definition).UserTask("Other").EndEvent("End2").Build();

    private static Process WithHandler(EventDefinition trigger, bool interrupting) => ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End")
        .EventSubProcess("Handler", inside => inside.StartEvent("Begin", trigger, null, interrupting).UserTask("Handle").EndEvent("HandleEnd")).Build();
}
