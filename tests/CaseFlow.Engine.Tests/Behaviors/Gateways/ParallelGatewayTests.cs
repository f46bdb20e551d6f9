namespace CaseFlow.Engine.Tests.Behaviors.Gateways;

public sealed class ParallelGatewayTests
{
    [Fact]
    public void Join_waits_for_every_incoming_flow() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ParallelGateway("Join").UserTask("C").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("Join").Build())
        .Start()
        .ThenOpen("A", "B")
        .Complete("B")
        .ThenOpen("A")
        .ThenWaitingTokens("Flow_B_Join")
        .Complete("A")
        .ThenOpen("C")
        .ThenWaitingTokens()
        .Complete("C")
        .ThenCompleted()
        .ThenTranscript("parallel-gateway");

    [Fact]
    public void Two_tokens_on_one_flow_do_not_open_the_join_and_the_surplus_stays() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ExclusiveGateway("Merge").ParallelGateway("Join").UserTask("D").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("Merge")
            .MoveTo("Fork").UserTask("C").ConnectTo("Join").Build())
        .Start()
        .Complete("A")
        .Complete("B")
        .ThenOpen("C")
        .ThenWaitingTokens("Flow_Merge_Join", "Flow_Merge_Join")
        .Complete("C")
        .ThenOpen("D")
        .ThenWaitingTokens("Flow_Merge_Join")
        .Complete("D")
        .ThenStatus(InstanceStatus.Running)
        .Cancel()
        .ThenStatus(InstanceStatus.Cancelled)
        .ThenTranscript("parallel-gateway-surplus");

    [Fact]
    public void Implicit_fork_puts_a_token_on_every_flow_and_the_process_ends_with_the_last() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EndEvent("EndA").MoveTo("Start").UserTask("B").EndEvent("EndB").Build())
        .Start()
        .ThenOpen("A", "B")
        .Complete("A")
        .ThenOpen("B")
        .Complete("B")
        .ThenCompleted();

    [Fact]
    public void Implicit_fork_takes_conditional_flows_that_hold_and_else_the_default()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").ManualTask("T").When("n > 1").UserTask("A").EndEvent("EndA")
            .MoveTo("T").When("n > 2").UserTask("B").EndEvent("EndB")
            .MoveTo("T").Otherwise().UserTask("C").EndEvent("EndC").Build();
        Scenario.Given(process).Start(("n", 3)).ThenOpen("A", "B");
        Scenario.Given(process).Start(("n", 2)).ThenOpen("A");
        Scenario.Given(process).Start(("n", 0)).ThenOpen("C");
    }

    [Fact]
    public void Activity_none_of_whose_conditions_holds_is_an_incident() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("T").When("n > 1").EndEvent("End").Build())
        .Start(("n", 0))
        .Complete("T")
        .ThenIncidents(("T", EngineCodes.ActivityNoFlow))
        .Set(("n", 2))
        .Retry()
        .ThenCompleted();
}
