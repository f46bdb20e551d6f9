using CaseFlow.Engine.Definitions;
namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class ConditionalEventTests
{
    [Fact]
    public void Event_in_the_flow_waits_until_the_condition_holds() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").CatchEvent("C", Triggers.Condition("n > 5")).UserTask("A").EndEvent("End").Build())
        .Start(("n", 1))
        .ThenWatches("C")
        .Set(("n", 5))
        .ThenWatches("C")
        .Set(("n", 6))
        .ThenOpen("A")
        .ThenWatches()
        .ThenTranscript("conditional-catch");

    [Fact]
    public void Condition_that_holds_already_is_not_waited_for() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").CatchEvent("C", Triggers.Condition("n > 5")).UserTask("A").EndEvent("End").Build())
        .Start(("n", 6))
        .ThenOpen("A");

    [Fact]
    public void Condition_over_what_is_not_known_yet_does_not_hold() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").CatchEvent("C", Triggers.Condition("n > 5")).UserTask("A").EndEvent("End").Build())
        .Start()
        .ThenIncidents()
        .ThenWatches("C")
        .Set(("n", 6))
        .ThenOpen("A");

    [Fact]
    public void Value_of_other_work_makes_it_happen() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").CatchEvent("C", Triggers.Condition("n > 5")).UserTask("A").EndEvent("E1")
            .MoveTo("Fork").UserTask("B").EndEvent("E2").Build())
        .Start()
        .Complete("B", ("n", 9))
        .ThenOpen("A");

    [Fact]
    public void Interrupting_edge_cancels_the_activity() => Scenario
        .Given(Guarded(interrupting: true))
        .Start()
        .Set(("n", 6))
        .ThenOpen("Other")
        .ThenCancelledElements("Work")
        .ThenWatches();

    [Fact]
    public void Other_edge_happens_again_only_after_the_condition_was_false() => Scenario
        .Given(Guarded(interrupting: false))
        .Start()
        .Set(("n", 6))
        .Set(("n", 7))
        .ThenOpen("Other", "Work")
        .Set(("n", 1))
        .Set(("n", 8))
        .ThenOpen("Other", "Other", "Work")
        .Complete("Work")
        .ThenWatches();

    [Fact]
    public void Start_event_of_the_process_is_named_when_its_condition_becomes_true_outside() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start", Triggers.Condition("n > 5")).UserTask("A").EndEvent("End").Build())
        .Start()
        .ThenRejected(EngineCodes.StartAmbiguous)
        .StartAt("Start")
        .ThenOpen("A");

    [Fact]
    public void Conditions_that_set_each_other_off_are_stopped_by_an_incident()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End")
                .BoundaryEvent("Up", "Work", Triggers.Condition("n > 5"), interrupting: false).ScriptTask("Low", "0", "n").EndEvent("E1")
                .BoundaryEvent("Down", "Work", Triggers.Condition("n < 5"), interrupting: false).ScriptTask("High", "9", "n").EndEvent("E2").Build())
            .Start(("n", 9));
        scenario.ThenAccepted();
        scenario.State.Incidents.Values.Should().Contain(incident => incident.Code == EngineCodes.StepTooLong);
    }

    private static Process Guarded(bool interrupting) => ProcessBuilder.Create("P")
        .StartEvent("Start").UserTask("Work").EndEvent("End")
        .BoundaryEvent("Edge", "Work", Triggers.Condition("n > 5"), interrupting).UserTask("Other").EndEvent("End2").Build();
}
