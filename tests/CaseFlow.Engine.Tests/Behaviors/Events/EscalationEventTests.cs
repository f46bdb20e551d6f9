using CaseFlow.Engine.Effects;
namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class EscalationEventTests
{
    [Fact]
    public void Edge_that_does_not_interrupt_lets_the_inside_go_on() => Scenario
        .Given(Guarded(interrupting: false))
        .Start()
        .ThenOpen("Other", "Inside")
        .Complete("Inside")
        .Complete("Other")
        .ThenCompleted()
        .ThenTranscript("boundary-escalation");

    [Fact]
    public void Interrupting_edge_ends_the_inside() => Scenario
        .Given(Guarded(interrupting: true))
        .Start()
        .ThenOpen("Other")
        .ThenVisited("Inside", 0)
        .ThenCancelledElements("Sub")
        .Complete("Other")
        .ThenCompleted()
        .ThenTranscript("boundary-escalation-interrupting");

    [Fact]
    public void Escalation_that_nothing_catches_has_no_consequence_and_is_passed_to_the_caller() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ThrowEvent("Throw", Triggers.Escalation("late")).UserTask("A").EndEvent("End", Triggers.Escalation("never")).Build())
        .Start()
        .ThenEffect<Effect.PassEscalation>(passed => passed is { Element.Value: "Throw", Code: "late" })
        .ThenOpen("A")
        .ThenIncidents()
        .Complete("A")
        .ThenCompleted();

    [Fact]
    public void Named_code_comes_before_one_that_catches_all() => Scenario
        .Given(Two("late"))
        .Start()
        .ThenOpen("Named");

    [Fact]
    public void Other_code_is_caught_by_what_catches_all() => Scenario
        .Given(Two("other"))
        .Start()
        .ThenOpen("Any");

    [Fact]
    public void Nearest_scope_comes_first_even_when_it_catches_all() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Outer", outer => outer.StartEvent("S1")
                .SubProcess("Inner", inner => inner.StartEvent("S2").EndEvent("E2", Triggers.Escalation("late")))
                .EndEvent("E1").BoundaryEvent("Near", "Inner", Triggers.Escalation(null)).UserTask("A").EndEvent("E3"))
            .EndEvent("End").BoundaryEvent("Far", "Outer", Triggers.Escalation("late")).UserTask("B").EndEvent("E4").Build())
        .Start()
        .ThenOpen("A");

    [Fact]
    public void Code_that_the_near_scope_does_not_catch_goes_further_out() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Outer", outer => outer.StartEvent("S1")
                .SubProcess("Inner", inner => inner.StartEvent("S2").EndEvent("E2", Triggers.Escalation("late")))
                .UserTask("Goes").EndEvent("E1").BoundaryEvent("Near", "Inner", Triggers.Escalation("else")).UserTask("A").EndEvent("E3"))
            .EndEvent("End").BoundaryEvent("Far", "Outer", Triggers.Escalation("late"), interrupting: false).UserTask("B").EndEvent("E4").Build())
        .Start()
        .ThenOpen("B", "Goes");

    [Fact]
    public void Edge_that_does_not_interrupt_catches_again() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ThrowEvent("T1", Triggers.Escalation("late")).ThrowEvent("T2", Triggers.Escalation("late")).UserTask("Inside").EndEvent("E"))
            .EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Escalation("late"), interrupting: false).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .ThenOpen("Inside", "Other", "Other");

    [Fact]
    public void Call_activity_catches_what_its_process_threw_and_still_waits_for_its_end() => Scenario
        .Given(Calling(interrupting: false))
        .Start()
        .EscalateCall("Call", "late")
        .ThenOpen("Other")
        .EndCall("Call")
        .ThenOpen("After", "Other");

    [Fact]
    public void Interrupting_edge_of_a_call_cancels_the_called_process() => Scenario
        .Given(Calling(interrupting: true))
        .Start()
        .EscalateCall("Call", "late")
        .ThenEffect<Effect.CancelCall>(_ => true)
        .ThenOpen("Other");

    [Fact]
    public void Escalation_of_a_call_that_nothing_catches_is_passed_on() => Scenario
        .Given(Calling(interrupting: false))
        .Start()
        .EscalateCall("Call", "other")
        .ThenEffect<Effect.PassEscalation>(passed => passed is { Element.Value: "Call", Code: "other" })
        .ThenOpen();

    [Fact]
    public void Escalation_of_a_call_that_is_not_waited_for_is_rejected() => Scenario
        .Given(Calling(interrupting: false))
        .Start()
        .Send(new Commands.Command.EscalateCall(Scenario.Given(Calling(true)).Context(), new ElementInstanceId(99), "late"))
        .ThenRejected(EngineCodes.CallNotWaiting);

    private static Process Guarded(bool interrupting) => ProcessBuilder.Create("P").StartEvent("Start")
        .SubProcess("Sub", sub => sub.StartEvent("S").ThrowEvent("Throw", Triggers.Escalation("late")).UserTask("Inside").EndEvent("E"))
        .EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Escalation("late"), interrupting).UserTask("Other").EndEvent("End2").Build();

    private static Process Two(string thrown) => ProcessBuilder.Create("P").StartEvent("Start")
        .SubProcess("Sub", sub => sub.StartEvent("S").EndEvent("E", Triggers.Escalation(thrown)))
        .EndEvent("End")
        .BoundaryEvent("All", "Sub", Triggers.Escalation(null)).UserTask("Any").EndEvent("End2")
        .BoundaryEvent("One", "Sub", Triggers.Escalation("late")).UserTask("Named").EndEvent("End3").Build();

    private static Process Calling(bool interrupting) => ProcessBuilder.Create("P").StartEvent("Start").CallActivity("Call", "Other1").UserTask("After").EndEvent("End")
        .BoundaryEvent("Edge", "Call", Triggers.Escalation("late"), interrupting).UserTask("Other").EndEvent("End2").Build();
}
