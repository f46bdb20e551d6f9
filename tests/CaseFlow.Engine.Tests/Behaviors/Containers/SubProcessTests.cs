namespace CaseFlow.Engine.Tests.Behaviors.Containers;

public sealed class SubProcessTests
{
    [Fact]
    public void Sub_process_goes_on_when_its_last_token_is_gone() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ParallelGateway("F").UserTask("A").EndEvent("E1").MoveTo("F").UserTask("B").EndEvent("E2"))
            .UserTask("After").EndEvent("End").Build())
        .Start()
        .ThenOpen("A", "B")
        .Complete("A")
        .ThenOpen("B")
        .Complete("B")
        .ThenOpen("After")
        .Complete("After")
        .ThenCompleted()
        .ThenTranscript("sub-process");

    [Fact]
    public void Error_inside_is_caught_on_the_nearest_edge_and_cancels_everything_inside() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Outer", outer => outer.StartEvent("S")
                .SubProcess("Inner", inner => inner.StartEvent("I").ParallelGateway("F").UserTask("A").EndEvent("Fail", Triggers.Error("x"))
                    .MoveTo("F").UserTask("B").EndEvent("E"))
                .EndEvent("E2"))
            .EndEvent("End")
            .BoundaryEvent("Caught", "Outer", Triggers.Error("x")).UserTask("Repair").EndEvent("End2").Build())
        .Start()
        .Complete("A")
        .ThenOpen("Repair")
        .ThenCancelledElements("B", "Inner", "Outer")
        .ThenTranscript("sub-process-error");

    [Fact]
    public void Interrupting_edge_cancels_nested_work_timers_messages_and_calls() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Outer", outer => outer.StartEvent("S").ParallelGateway("F")
                .SubProcess("Inner", inner => inner.StartEvent("I").UserTask("A").EndEvent("E1").BoundaryEvent("Edge", "A", Triggers.After("PT1H")).EndEvent("E2"))
                .EndEvent("E3")
                .MoveTo("F").CatchEvent("M", Triggers.Message("m")).EndEvent("E4")
                .MoveTo("F").CallActivity("Call", "Other").EndEvent("E5")
                .MoveTo("F").ServiceTask("Act", "act").EndEvent("E6"))
            .EndEvent("End")
            .BoundaryEvent("Late", "Outer", Triggers.After("P1D")).UserTask("Repair").EndEvent("End2").Build())
        .Start()
        .Fire("Late")
        .ThenOpen("Repair")
        .ThenArmed()
        .ThenAwaits()
        .ThenAsked()
        .Complete("Repair")
        .ThenCompleted()
        .ThenTranscript("sub-process-cancelled");

    [Fact]
    public void Join_inside_counts_only_tokens_of_its_own_visit() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Twice").ExclusiveGateway("Merge")
            .SubProcess("Sub", sub => sub.StartEvent("S").ParallelGateway("F").UserTask("A").ParallelGateway("J").EndEvent("E").MoveTo("F").UserTask("B").ConnectTo("J"))
            .EndEvent("End")
            .MoveTo("Twice").ManualTask("M").ConnectTo("Merge").Build())
        .Start()
        .ThenOpen("A", "A", "B", "B")
        .Complete("A")
        .Complete("A")
        .ThenOpen("B", "B")
        .Complete("B")
        .ThenOpen("B")
        .Complete("B")
        .ThenCompleted();

    [Fact]
    public void Empty_sub_process_passes_at_once() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").SubProcess("Sub", _ => { }).EndEvent("End").Build())
        .Start()
        .ThenCompleted();
}
