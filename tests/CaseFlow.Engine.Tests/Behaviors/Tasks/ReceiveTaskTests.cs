namespace CaseFlow.Engine.Tests.Behaviors.Tasks;

public sealed class ReceiveTaskTests
{
    [Fact]
    public void Receive_task_waits_for_its_message() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ReceiveTask("Wait", "feedback").EndEvent("End").Build())
        .Start()
        .ThenAwaits("Wait")
        .Deliver("other")
        .ThenRejected(EngineCodes.MessageNotAwaited)
        .Deliver("feedback", ("stars", 5))
        .ThenVariable("stars", 5)
        .ThenCompleted()
        .ThenTranscript("receive-task");
}
