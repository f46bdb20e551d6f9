using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class IntermediateEventTests
{
    [Fact]
    public void None_event_passes_and_marks_its_milestone() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ThrowEvent("Done").Milestone("handled").UserTask("A").EndEvent("End").Build())
        .Start()
        .ThenEffect<Effect.ReachMilestone>(reached => reached.Status == "handled")
        .ThenOpen("A")
        .ThenTranscript("none-throw");

    [Fact]
    public void Message_throw_goes_on_when_it_is_sent() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ThrowEvent("Tell", Triggers.Message("m"), new ActionBinding("notify", [], [])).EndEvent("End").Build())
        .Start()
        .ThenAsked("Tell")
        .AnswerAction("Tell")
        .ThenCompleted();

    [Fact]
    public void Message_goes_to_the_oldest_waiting_place() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").CatchEvent("M1", Triggers.Message("m")).EndEvent("E1")
            .MoveTo("Fork").CatchEvent("M2", Triggers.Message("m")).EndEvent("E2").Build())
        .Start()
        .ThenAwaits("M1", "M2")
        .Deliver("m")
        .ThenAwaits("M2")
        .Deliver("m")
        .ThenCompleted()
        .ThenTranscript("message-catch");
}
