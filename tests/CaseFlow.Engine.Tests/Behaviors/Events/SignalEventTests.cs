using CaseFlow.Engine.Effects;
namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class SignalEventTests
{
    [Fact]
    public void Signal_reaches_every_place_that_waits_for_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").CatchEvent("C1", Triggers.Signal("alarm")).UserTask("A").EndEvent("E1")
            .MoveTo("Fork").CatchEvent("C2", Triggers.Signal("alarm")).UserTask("B").EndEvent("E2")
            .MoveTo("Fork").CatchEvent("C3", Triggers.Signal("other")).UserTask("C").EndEvent("E3")
            .MoveTo("Fork").UserTask("T").ThrowEvent("Throw", Triggers.Signal("alarm")).UserTask("D").EndEvent("E4").Build())
        .Start()
        .ThenListens("C1", "C2", "C3")
        .Complete("T")
        .ThenOpen("A", "B", "D")
        .ThenListens("C3")
        .ThenEffect<Effect.BroadcastSignal>(signal => signal.Signal == "alarm")
        .ThenTranscript("signal-throw");

    [Fact]
    public void Signal_is_not_kept_for_what_waits_later() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ThrowEvent("Throw", Triggers.Signal("alarm")).CatchEvent("C", Triggers.Signal("alarm")).EndEvent("End").Build())
        .Start()
        .ThenListens("C")
        .Signal("alarm")
        .ThenCompleted();

    [Fact]
    public void Signal_from_outside_carries_values() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").CatchEvent("C", Triggers.Signal("alarm")).UserTask("A").EndEvent("End").Build())
        .Start()
        .Signal("alarm", ("level", 3))
        .ThenVariable("level", 3)
        .ThenOpen("A");

    [Fact]
    public void Signal_that_nothing_waits_for_is_rejected_from_outside_and_without_consequence_from_inside() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ThrowEvent("Throw", Triggers.Signal("alarm")).UserTask("A").EndEvent("End").Build())
        .Start()
        .ThenOpen("A")
        .Signal("alarm")
        .ThenRejected(EngineCodes.SignalNotAwaited);

    [Fact]
    public void Interrupting_edge_cancels_the_activity() => Scenario
        .Given(Guarded(interrupting: true))
        .Start()
        .Signal("alarm")
        .ThenOpen("Other")
        .ThenCancelledElements("Work")
        .ThenListens()
        .ThenTranscript("boundary-signal-interrupting");

    [Fact]
    public void Other_edge_may_happen_any_number_of_times() => Scenario
        .Given(Guarded(interrupting: false))
        .Start()
        .Signal("alarm")
        .Signal("alarm")
        .ThenOpen("Other", "Other", "Work")
        .ThenListens("Edge")
        .Complete("Work")
        .ThenListens();

    [Fact]
    public void Signal_thrown_inside_an_activity_interrupts_it_and_the_throwing_event_is_done() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ThrowEvent("Throw", Triggers.Signal("alarm")).UserTask("Never").EndEvent("E"))
            .EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Signal("alarm")).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .ThenOpen("Other")
        .ThenVisited("Never", 0)
        .ThenCancelledElements("Sub")
        .Complete("Other")
        .ThenCompleted();

    [Fact]
    public void End_event_throws_and_ends() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").CatchEvent("C", Triggers.Signal("alarm")).EndEvent("E1")
            .MoveTo("Fork").UserTask("A").EndEvent("E2", Triggers.Signal("alarm")).Build())
        .Start()
        .Complete("A")
        .ThenCompleted()
        .ThenTranscript("signal-end");

    [Fact]
    public void Start_event_of_the_process_is_named_by_the_command() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start", Triggers.Signal("alarm")).UserTask("A").EndEvent("End").Build())
        .StartAt("Start")
        .ThenOpen("A");

    [Fact]
    public void Suspended_instance_takes_a_signal_because_nobody_holds_it_back() => Scenario
        .Given(Guarded(interrupting: true))
        .Start()
        .Suspend()
        .Signal("alarm")
        .ThenOpen("Other");

    private static Process Guarded(bool interrupting) => ProcessBuilder.Create("P")
        .StartEvent("Start").UserTask("Work").EndEvent("End")
        .BoundaryEvent("Edge", "Work", Triggers.Signal("alarm"), interrupting).UserTask("Other").EndEvent("End2").Build();
}
