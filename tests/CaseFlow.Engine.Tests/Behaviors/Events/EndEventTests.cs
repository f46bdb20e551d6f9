using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class EndEventTests
{
    [Fact]
    public void Terminate_ends_everything_at_once() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").EndEvent("Stop", Triggers.Terminate)
            .MoveTo("Fork").UserTask("B").EndEvent("End").Build())
        .Start()
        .Complete("A")
        .ThenStatus(InstanceStatus.Terminated)
        .ThenCancelledElements("B")
        .ThenEffect<Effect.FinishInstance>(end => end.Outcome == "terminated")
        .ThenTranscript("terminate-end");

    [Fact]
    public void Terminate_in_a_sub_process_ends_only_that() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork")
            .SubProcess("Sub", sub => sub.StartEvent("S").ParallelGateway("F").UserTask("A").EndEvent("Stop", Triggers.Terminate).MoveTo("F").UserTask("B").EndEvent("E"))
            .UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("C").EndEvent("End2").Build())
        .Start()
        .ThenOpen("A", "B", "C")
        .Complete("A")
        .ThenOpen("After", "C")
        .ThenCancelledElements("B")
        .ThenTranscript("terminate-end-in-sub-process");

    [Fact]
    public void Terminated_scope_that_cannot_go_on_yet_takes_no_late_tokens() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ParallelGateway("F").EndEvent("Stop", Triggers.Terminate).MoveTo("F").UserTask("B").EndEvent("E"))
            .When("ok").EndEvent("End").Build())
        .Start()
        .ThenOpen()
        .ThenIncidents(("Sub", EngineCodes.ExpressionFailed))
        .Set(("ok", true))
        .Retry()
        .ThenCompleted();

    [Fact]
    public void Error_that_nothing_catches_ends_the_instance_with_its_code() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").EndEvent("Fail", Triggers.Error("lost"))
            .MoveTo("Fork").UserTask("B").EndEvent("End").Build())
        .Start()
        .ThenStatus(InstanceStatus.Failed)
        .ThenEffect<Effect.FinishInstance>(end => end is { Outcome: "error", ErrorCode: "lost" })
        .ThenTranscript("error-end");

    [Fact]
    public void Message_end_asks_for_its_action_and_then_ends() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").EndEvent("Tell", Triggers.Message("done"), new ActionBinding("notify", [], [])).Build())
        .Start()
        .ThenAsked("Tell")
        .AnswerAction("Tell")
        .ThenCompleted()
        .ThenTranscript("message-end");

    [Fact]
    public void Message_end_without_action_just_ends() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").EndEvent("Tell", Triggers.Message("done")).Build())
        .Start()
        .ThenCompleted();
}
