using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class BoundaryEventTests
{
    [Fact]
    public void Interrupting_timer_cancels_the_task() => Scenario
        .Given(Guarded(Triggers.After("PT5M"), interrupting: true))
        .Start()
        .ThenArmed("Edge")
        .Fire("Edge")
        .ThenOpen("Other")
        .ThenCancelledElements("Work")
        .Complete("Other")
        .ThenCompleted()
        .ThenTranscript("boundary-timer-interrupting");

    [Fact]
    public void Other_timer_leaves_the_task_open() => Scenario
        .Given(Guarded(Triggers.After("PT5M"), interrupting: false))
        .Start()
        .Fire("Edge")
        .ThenOpen("Other", "Work")
        .ThenArmed()
        .Complete("Work")
        .Complete("Other")
        .ThenCompleted()
        .ThenTranscript("boundary-timer");

    [Fact]
    public void Completing_the_task_disarms_its_edge() => Scenario
        .Given(Guarded(Triggers.After("PT5M"), interrupting: true))
        .Start()
        .Complete("Work")
        .ThenArmed()
        .ThenCompleted();

    [Fact]
    public void Interrupting_message_cancels_the_task() => Scenario
        .Given(Guarded(Triggers.Message("withdraw"), interrupting: true))
        .Start()
        .Deliver("withdraw", ("reason", "gone"))
        .ThenVariable("reason", "gone")
        .ThenOpen("Other")
        .ThenAwaits()
        .ThenTranscript("boundary-message-interrupting");

    [Fact]
    public void Other_message_may_come_any_number_of_times() => Scenario
        .Given(Guarded(Triggers.Message("urge"), interrupting: false))
        .Start()
        .Deliver("urge")
        .Deliver("urge")
        .ThenOpen("Other", "Other", "Work")
        .ThenAwaits("Edge");

    [Fact]
    public void Failure_of_an_action_is_caught_by_its_code() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("Do", "act").EndEvent("End")
            .BoundaryEvent("Full", "Do", Triggers.Error("full")).UserTask("Repair").EndEvent("End2").Build())
        .Start()
        .FailAction("Do", "full")
        .ThenOpen("Repair")
        .ThenIncidents()
        .ThenCancelledElements("Do")
        .ThenTranscript("boundary-error");

    [Fact]
    public void Failure_with_another_code_stays_an_incident() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("Do", "act").EndEvent("End")
            .BoundaryEvent("Full", "Do", Triggers.Error("full")).UserTask("Repair").EndEvent("End2").Build())
        .Start()
        .FailAction("Do", "other")
        .ThenIncidents(("Do", "other"));

    [Fact]
    public void Named_error_is_caught_before_any_error() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("Do", "act").EndEvent("End")
            .BoundaryEvent("Any", "Do", Triggers.Error(null)).UserTask("A").EndEvent("End2")
            .BoundaryEvent("Full", "Do", Triggers.Error("full")).UserTask("B").EndEvent("End3").Build())
        .Start()
        .FailAction("Do", "full")
        .ThenOpen("B");

    [Fact]
    public void Edge_that_cannot_be_armed_is_an_incident_and_nothing_is_half_armed() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End")
            .BoundaryEvent("Good", "Work", Triggers.After("PT1H")).EndEvent("E1")
            .BoundaryEvent("Bad", "Work", Triggers.After("wait")).EndEvent("E2").Build())
        .Start(("wait", 5))
        .ThenIncidents(("Work", EngineCodes.TimerInvalid))
        .ThenArmed()
        .ThenOpen()
        .Set(("wait", "PT1M"))
        .Retry()
        .ThenArmed("Good", "Bad")
        .ThenOpen("Work");

    private static Process Guarded(EventDefinition trigger, bool interrupting) => ProcessBuilder.Create("P")
        .StartEvent("Start").UserTask("Work").EndEvent("End")
        .BoundaryEvent("Edge", "Work", trigger, interrupting).UserTask("Other").EndEvent("End2").Build();
}
