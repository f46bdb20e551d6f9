using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Containers;

public sealed class CallActivityTests
{
    [Fact]
    public void Call_hands_values_in_and_back() => Scenario
        .Given(Calling([new Mapping("grade", "g")], [new Mapping("outcome", "result + 1")]))
        .Start(("g", "Key"), ("h", 1))
        .ThenEffect<Effect.CallProcess>(call => call.CalledElement == "Other" && call.Variables.Count == 1 && call.Variables["grade"] == Values.One("Key"))
        .EndCall("Call", ("result", 4), ("private", 1))
        .ThenVariable("outcome", 5)
        .ThenVariable("private", null)
        .ThenCompleted()
        .ThenTranscript("call-activity");

    [Fact]
    public void Call_without_inputs_hands_in_all_variables() => Scenario
        .Given(Calling([], []))
        .Start(("g", "Key"), ("h", 1))
        .ThenEffect<Effect.CallProcess>(call => call.Variables.Count == 2);

    [Fact]
    public void Error_of_the_called_process_is_caught_on_the_edge() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").CallActivity("Call", "Other").EndEvent("End")
            .BoundaryEvent("Caught", "Call", Triggers.Error("x")).UserTask("Repair").EndEvent("End2").Build())
        .Start()
        .EndCallWithError("Call", "x")
        .ThenOpen("Repair")
        .ThenTranscript("call-activity-error");

    [Fact]
    public void Error_that_nothing_catches_ends_the_caller_too() => Scenario
        .Given(Calling([], []))
        .Start()
        .EndCallWithError("Call", "x")
        .ThenStatus(InstanceStatus.Failed)
        .ThenEffect<Effect.FinishInstance>(end => end.ErrorCode == "x");

    [Fact]
    public void End_of_a_call_that_is_not_waited_for_is_rejected()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").CallActivity("Call", "Other").UserTask("After").EndEvent("End").Build()).Start();
        var call = scenario.VisitOf("Call");
        scenario.EndCall("Call").ThenOpen("After")
            .Send(new Commands.Command.CompleteCall(scenario.Context(), call, Values.Of(), null))
            .ThenRejected(EngineCodes.CallNotWaiting);
    }

    [Fact]
    public void Cancelled_caller_cancels_the_call() => Scenario
        .Given(Calling([], []))
        .Start()
        .Cancel()
        .ThenEffect<Effect.CancelCall>(_ => true);

    private static Process Calling(Mapping[] inputs, Mapping[] outputs) =>
        ProcessBuilder.Create("P").StartEvent("Start").CallActivity("Call", "Other", [.. inputs], [.. outputs]).EndEvent("End").Build();
}
