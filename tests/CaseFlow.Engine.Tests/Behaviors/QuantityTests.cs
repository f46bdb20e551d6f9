namespace CaseFlow.Engine.Tests.Behaviors;

public sealed class QuantityTests
{
    [Fact]
    public void An_activity_begins_when_enough_tokens_have_gathered_before_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").UserTask("Both").Quantities(start: 2).EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("Both").MoveTo("Fork").UserTask("C").ConnectTo("Both").Build())
        .Start().Complete("A").ThenOpen("B", "C").ThenWaitingTokens("Flow_A_Both")
        .Complete("B").ThenOpen("C", "Both").ThenWaitingTokens()
        .Complete("C").ThenOpen("Both").ThenWaitingTokens("Flow_C_Both")
        .Complete("Both").ThenStatus(InstanceStatus.Running)
        .ThenTranscript("start-quantity");

    [Fact]
    public void An_activity_gives_several_tokens_by_each_flow() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("T").Quantities(completion: 2).UserTask("A").EndEvent("E1")
            .MoveTo("T").UserTask("B").EndEvent("E2").Build())
        .Start().Complete("T").ThenOpen("A", "A", "B", "B")
        .Complete("A").Complete("A").Complete("B").Complete("B").ThenCompleted();

    [Fact]
    public void What_one_activity_gives_another_may_need() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("Give").Quantities(completion: 6).UserTask("Need").Quantities(start: 3).EndEvent("End").Build())
        .Start().ThenOpen("Need", "Need").ThenWaitingTokens().Complete("Need").Complete("Need").ThenCompleted().ThenVisited("End", 2);

    [Fact]
    public void Tokens_that_gather_hold_up_an_inclusive_join_behind_the_activity() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").UserTask("Both").Quantities(start: 2).InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("Both").MoveTo("Fork").UserTask("C").ConnectTo("Join").Build())
        .Start().Complete("C").Complete("A").ThenOpen("B").ThenWaitingTokens("Flow_A_Both", "Flow_C_Join")
        .Complete("B").Complete("Both").ThenOpen("After").ThenVisited("Join", 1);

    [Fact]
    public void A_repeated_activity_gives_its_tokens_once_when_all_instances_have_ended() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("T").Loop(new(false, new("3"))).Quantities(completion: 2).UserTask("A").EndEvent("End").Build())
        .Start().ThenOpen("A", "A");
}
