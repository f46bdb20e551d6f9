using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
namespace CaseFlow.Engine.Tests.Behaviors.Containers;

public sealed class EventSubProcessTests
{
    [Fact]
    public void Interrupting_message_ends_the_flow_and_the_scope_ends_with_the_handler() => Scenario
        .Given(InSub(Triggers.Message("stop"), interrupting: true))
        .Start()
        .ThenOpen("Work")
        .ThenAwaits("Begin")
        .Deliver("stop", ("why", "gone"))
        .ThenVariable("why", "gone")
        .ThenOpen("Handle")
        .ThenCancelledElements("Work")
        .ThenAwaits()
        .Complete("Handle")
        .ThenOpen("After")
        .ThenTranscript("event-sub-process-interrupting");

    [Fact]
    public void Other_message_begins_a_handler_each_time_beside_the_flow() => Scenario
        .Given(InSub(Triggers.Message("ask"), interrupting: false))
        .Start()
        .Deliver("ask")
        .Deliver("ask")
        .ThenOpen("Handle", "Handle", "Work")
        .ThenVisited("Handler", 2)
        .ThenAwaits("Begin")
        .Complete("Work")
        .ThenOpen("Handle", "Handle")
        .ThenAwaits()
        .Deliver("ask")
        .ThenRejected(EngineCodes.MessageNotAwaited)
        .Complete("Handle")
        .Complete("Handle")
        .ThenOpen("After")
        .ThenTranscript("event-sub-process");

    [Fact]
    public void Handlers_end_disarmed_when_the_flow_ends_first() => Scenario
        .Given(InSub(Triggers.After("PT1H"), interrupting: true))
        .Start()
        .ThenArmed("Begin")
        .Complete("Work")
        .ThenOpen("After")
        .ThenArmed();

    [Fact]
    public void Timer_begins_one() => Scenario.Given(InSub(Triggers.After("PT1H"), interrupting: true)).Start().Fire("Begin").ThenOpen("Handle");

    [Fact]
    public void Timer_that_does_not_interrupt_fires_once() => Scenario
        .Given(InSub(Triggers.After("PT1H"), interrupting: false))
        .Start()
        .Fire("Begin")
        .ThenOpen("Handle", "Work")
        .ThenArmed();

    [Fact]
    public void Signal_begins_one() => Scenario.Given(InSub(Triggers.Signal("alarm"), interrupting: true)).Start().Signal("alarm").ThenOpen("Handle").ThenListens();

    [Fact]
    public void Condition_begins_one() => Scenario.Given(InSub(Triggers.Condition("n > 5"), interrupting: true)).Start().Set(("n", 6)).ThenOpen("Handle").ThenWatches();

    [Fact]
    public void Escalation_begins_one_before_the_edge_hears_of_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ThrowEvent("Throw", Triggers.Escalation("late")).UserTask("Work").EndEvent("E")
                .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Escalation("late"), interrupting: false).UserTask("Handle").EndEvent("HE")))
            .EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Escalation("late")).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .ThenOpen("Handle", "Work");

    [Fact]
    public void Interrupting_escalation_ends_the_flow_that_threw_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ThrowEvent("Throw", Triggers.Escalation("late")).UserTask("Work").EndEvent("E")
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Escalation(null)).UserTask("Handle").EndEvent("HE")).Build())
        .Start()
        .ThenOpen("Handle")
        .ThenVisited("Work", 0)
        .Complete("Handle")
        .ThenCompleted();

    [Fact]
    public void Handler_may_pass_the_event_on_to_the_edge() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ThrowEvent("Throw", Triggers.Escalation("late")).UserTask("Work").EndEvent("E")
                .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Escalation("late")).UserTask("Handle").EndEvent("HE", Triggers.Escalation("late"))))
            .UserTask("After").EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Escalation("late")).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .Complete("Handle")
        .ThenVisited("Handler", 1)
        .ThenOpen("Other");

    [Fact]
    public void Handler_beside_the_flow_passes_its_event_on_and_does_not_begin_itself_again() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ThrowEvent("Throw", Triggers.Escalation("late")).UserTask("Work").EndEvent("E")
                .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Escalation("late"), interrupting: false).EndEvent("HE", Triggers.Escalation("late"))))
            .EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Escalation("late"), interrupting: false).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .ThenVisited("Handler", 1)
        .ThenOpen("Other", "Work");

    [Fact]
    public void Only_one_interrupting_handler_begins_in_a_scope() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End")
            .EventSubProcess("H1", handler => handler.StartEvent("B1", Triggers.Signal("alarm")).UserTask("First").EndEvent("HE1"))
            .EventSubProcess("H2", handler => handler.StartEvent("B2", Triggers.Signal("alarm")).UserTask("Second").EndEvent("HE2")).Build())
        .Start()
        .Signal("alarm")
        .ThenOpen("First")
        .ThenListens()
        .Complete("First")
        .ThenCompleted();

    [Fact]
    public void Interrupting_handler_ends_those_that_run_beside_the_flow() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End")
            .EventSubProcess("H1", handler => handler.StartEvent("B1", Triggers.Message("ask"), interrupting: false).UserTask("First").EndEvent("HE1"))
            .EventSubProcess("H2", handler => handler.StartEvent("B2", Triggers.Message("stop")).UserTask("Second").EndEvent("HE2")).Build())
        .Start()
        .Deliver("ask")
        .Deliver("stop")
        .ThenOpen("Second")
        .ThenCancelledElements("Work", "First", "H1");

    [Fact]
    public void Process_itself_may_have_them_and_is_completed_with_the_last() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End")
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Message("ask"), interrupting: false).UserTask("Handle").EndEvent("HE")).Build())
        .Start()
        .Deliver("ask")
        .Complete("Work")
        .ThenStatus(InstanceStatus.Running)
        .Complete("Handle")
        .ThenCompleted();

    [Fact]
    public void Terminate_ends_handlers_too() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End", Triggers.Terminate)
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Message("ask"), interrupting: false).UserTask("Handle").EndEvent("HE")).Build())
        .Start()
        .Deliver("ask")
        .Complete("Work")
        .ThenStatus(InstanceStatus.Terminated);

    [Fact]
    public void Join_in_the_flow_does_not_wait_for_a_handler() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").InclusiveGateway("Split").When("true").UserTask("A").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Split").When("false").UserTask("B").ConnectTo("Join")
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Message("ask"), interrupting: false).UserTask("Handle").EndEvent("HE")).Build())
        .Start()
        .Deliver("ask")
        .Complete("A")
        .ThenOpen("After", "Handle");

    [Fact]
    public void Tokens_at_joins_are_dropped_by_an_interruption() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ParallelGateway("Join").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("Join")
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Message("stop")).UserTask("Handle").EndEvent("HE")).Build())
        .Start()
        .Complete("A")
        .Deliver("stop")
        .ThenWaitingTokens()
        .ThenOpen("Handle")
        .Complete("Handle")
        .ThenCompleted();

    [Fact]
    public void Handler_that_cannot_be_armed_is_an_incident_that_does_not_hold_up_the_flow() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End")
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.After("wait")).UserTask("Handle").EndEvent("HE")).Build())
        .Start(("wait", 5))
        .ThenIncidents(("Begin", EngineCodes.TimerInvalid))
        .ThenOpen("Work")
        .Set(("wait", "PT1H"))
        .Retry()
        .ThenArmed("Begin")
        .Fire("Begin")
        .ThenOpen("Handle");

    [Fact]
    public void Incident_of_a_handler_goes_with_its_scope() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End")
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.After("wait")).UserTask("Handle").EndEvent("HE")).Build())
        .Start(("wait", 5))
        .Complete("Work")
        .ThenCompleted()
        .ThenIncidents();

    [Fact]
    public void Pause_moves_the_timer_of_a_handler() => Scenario
        .Given(InSub(Triggers.After("PT1H"), interrupting: true))
        .Start()
        .Suspend()
        .After(TimeSpan.FromHours(3))
        .Resume()
        .FireNow("Begin")
        .ThenRejected(EngineCodes.TimerNotDue);

    [Theory]
    [InlineData("two starts")]
    [InlineData("none start")]
    [InlineData("connected")]
    [InlineData("error that does not interrupt")]
    public void Misdrawn_one_is_refused(string how)
    {
        var builder = ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End").EventSubProcess("Handler", handler =>
        {
            handler.StartEvent("Begin", how == "none start" ? null : how.StartsWith("error", StringComparison.Ordinal) ? Triggers.Error("x") : Triggers.Message("m"), null, how.Length < 15);
            handler.EndEvent("HE");
            if (how == "two starts")
            {
                handler.StartEvent("Begin2", Triggers.Message("n")).EndEvent("HE2");
            }
        });
        if (how == "connected")
        {
            builder.Flow("Work", "Handler");
        }

        ProcessDefinition.Compile(builder.Build(), "hash").Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.EventSubProcessMisdrawn);
    }

    private static Process InSub(EventDefinition trigger, bool interrupting) => ProcessBuilder.Create("P").StartEvent("Start")
        .SubProcess("Sub", sub => sub.StartEvent("S").UserTask("Work").EndEvent("E")
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", trigger, null, interrupting).UserTask("Handle").EndEvent("HE")))
        .UserTask("After").EndEvent("End").Build();
}
