using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests.Behaviors.Gateways;

public sealed class ComplexGatewayTests
{
    [Fact]
    public void It_fires_when_its_condition_holds_and_takes_the_late_token_without_a_second_one() => Scenario
        .Given(TwoOfThree()).Start()
        .ThenOpen("A", "B", "C")
        .Complete("A").ThenOpen("B", "C").ThenWaitingTokens("Flow_A_Two")
        .Complete("B").ThenOpen("C", "After").ThenWaitingTokens()
        .Complete("C").ThenOpen("After").ThenVisited("Two", 1).ThenVisited("After", 1)
        .Complete("After").ThenCompleted()
        .ThenTranscript("complex-gateway");

    [Fact]
    public void It_is_reset_without_the_token_that_can_no_longer_come() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ComplexGateway("Any", "activationCount >= 1").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ExclusiveGateway("Or").When("on").ConnectTo("Any").MoveTo("Or").Otherwise().EndEvent("Elsewhere").Build())
        .Start(("on", false))
        .Complete("A").ThenOpen("B", "After").Demand(s => s.State.Root.Activated.ContainsKey("Any"))
        .Complete("B").Demand(s => s.State.Root.Activated.IsEmpty)
        .Complete("After").ThenCompleted();

    [Fact]
    public void After_its_reset_it_fires_again() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Again").ParallelGateway("Fork").UserTask("A").ComplexGateway("Any", "activationCount >= 1").ExclusiveGateway("Or")
            .When("again").ConnectTo("Again").MoveTo("Or").Otherwise().EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("Any").Build())
        .Start(("again", true))
        .Complete("Again").Complete("A").ThenOpen("B", "Again")
        .Complete("B").ThenOpen("Again").ThenVisited("Any", 1)
        .Set(("again", false)).Complete("Again").Complete("B").ThenVisited("Any", 2).ThenVisited("End", 1)
        .Complete("A").ThenCompleted();

    [Fact]
    public void A_token_of_a_flow_that_has_given_one_waits_for_the_next_time() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ExclusiveGateway("Merge").ComplexGateway("Any", "activationCount >= 1").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("Merge")
            .MoveTo("Fork").UserTask("C").ConnectTo("Any").Build())
        .Start()
        .Complete("A").ThenOpen("B", "C", "After")
        .Complete("B").ThenOpen("C", "After").ThenWaitingTokens("Flow_Merge_Any")
        .Complete("C").ThenOpen("After", "After").ThenWaitingTokens().ThenVisited("Any", 2);

    [Fact]
    public void Conditions_tell_the_first_firing_from_the_reset() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ComplexGateway("Any", "Flow_A_Any + Flow_B_Any >= 1")
            .When("waitingForStart").UserTask("First").EndEvent("E1").MoveTo("Any").When("not(waitingForStart)").UserTask("Late").EndEvent("E2")
            .MoveTo("Fork").UserTask("B").ConnectTo("Any").Build())
        .Start()
        .Complete("B").ThenOpen("A", "First")
        .Complete("A").ThenOpen("First", "Late").ThenVisited("Any", 2)
        .Complete("First").Complete("Late").ThenCompleted()
        .ThenTranscript("complex-gateway-reset");

    [Fact]
    public void Default_is_taken_when_no_condition_holds() => Scenario
        .Given(Split("n > 5", "n > 6", "default")).Start(("n", 1)).ThenOpen("C");

    [Fact]
    public void As_a_split_it_takes_every_flow_whose_condition_holds() => Scenario
        .Given(Split("n > 5", "n > 6", "default")).Start(("n", 7)).ThenOpen("A", "B");

    [Fact]
    public void Without_a_way_out_it_is_an_incident_that_can_be_tried_again() => Scenario
        .Given(Split("n > 5", "n > 6", null)).Start(("n", 1)).ThenIncidents(("Split", EngineCodes.GatewayNoFlow))
        .Set(("n", 6)).Retry().ThenOpen("A");

    [Fact]
    public void Variables_may_decide_that_it_fires_after_the_tokens_came() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ComplexGateway("When", "activationCount >= 1 and urgent").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("When").Build())
        .Start(("urgent", false))
        .Complete("A").ThenOpen("B").ThenWaitingTokens("Flow_A_When")
        .Set(("urgent", true)).ThenOpen("B", "After");

    [Fact]
    public void Where_flows_meet_it_must_say_when_it_fires()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").ManualTask("A").ComplexGateway("Join").EndEvent("End")
            .MoveTo("Fork").ManualTask("B").ConnectTo("Join").Build();
        ProcessDefinition.Compile(process, "test").Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ActivationMissing);
    }

    [Fact]
    public void Cancelling_what_is_around_it_forgets_that_it_fired() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").SubProcess("Sub", sub => sub.StartEvent("S").ParallelGateway("Fork").ManualTask("A").ComplexGateway("Any", "activationCount >= 1").UserTask("After").EndEvent("E")
                .MoveTo("Fork").UserTask("B").ConnectTo("Any"))
            .EndEvent("End").BoundaryEvent("Late", "Sub", Triggers.After("PT1H")).EndEvent("Gone").Build())
        .Start().ThenOpen("After", "B").Fire("Late").ThenCompleted().ThenOpen();

    private static Process TwoOfThree() => ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork")
        .UserTask("A").ComplexGateway("Two", "activationCount >= 2").UserTask("After").EndEvent("End")
        .MoveTo("Fork").UserTask("B").ConnectTo("Two").MoveTo("Fork").UserTask("C").ConnectTo("Two").Build();

    private static Process Split(string first, string second, string? otherwise)
    {
        var builder = ProcessBuilder.Create("P").StartEvent("Start").ComplexGateway("Split").When(first).UserTask("A").EndEvent("E1")
            .MoveTo("Split").When(second).UserTask("B").EndEvent("E2").MoveTo("Split");
        return (otherwise is null ? builder.When("false") : builder.Otherwise()).UserTask("C").EndEvent("E3").Build();
    }
}
