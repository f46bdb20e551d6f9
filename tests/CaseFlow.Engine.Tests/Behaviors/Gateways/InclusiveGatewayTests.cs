namespace CaseFlow.Engine.Tests.Behaviors.Gateways;

public sealed class InclusiveGatewayTests
{
    [Fact]
    public void Split_takes_every_flow_whose_condition_holds_and_join_waits_for_those_only() => Scenario
        .Given(Diamond())
        .Start(("n", 2))
        .ThenOpen("A", "B")
        .Complete("A")
        .ThenOpen("B")
        .ThenWaitingTokens("Flow_A_Join")
        .Complete("B")
        .ThenOpen("After")
        .ThenVisited("Join", 1)
        .Complete("After")
        .ThenCompleted()
        .ThenTranscript("inclusive-gateway");

    [Fact]
    public void Single_token_passes_the_join_at_once() => Scenario
        .Given(Diamond())
        .Start(("n", 1))
        .ThenOpen("A")
        .Complete("A")
        .ThenOpen("After")
        .ThenWaitingTokens();

    [Fact]
    public void Default_is_taken_only_when_nothing_else_is() => Scenario
        .Given(Diamond())
        .Start(("n", 0))
        .ThenOpen("C")
        .Complete("C")
        .ThenOpen("After");

    [Fact]
    public void Flow_without_condition_is_always_taken_and_leaves_the_default_out() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").InclusiveGateway("Split").UserTask("A").EndEvent("E1")
            .MoveTo("Split").When("n > 5").UserTask("B").EndEvent("E2")
            .MoveTo("Split").Otherwise().UserTask("C").EndEvent("E3").Build())
        .Start(("n", 1))
        .ThenOpen("A");

    [Fact]
    public void Split_without_a_way_out_is_an_incident_that_can_be_tried_again() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").InclusiveGateway("Split").When("n > 5").UserTask("A").EndEvent("E1")
            .MoveTo("Split").When("n > 6").UserTask("B").EndEvent("E2").Build())
        .Start(("n", 1))
        .ThenIncidents(("Split", EngineCodes.GatewayNoFlow))
        .Set(("n", 6))
        .Retry()
        .ThenOpen("A")
        .ThenIncidents();

    [Fact]
    public void Join_becomes_ready_when_the_last_token_that_could_come_ends_elsewhere() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ExclusiveGateway("Or").When("on").ConnectTo("Join")
            .MoveTo("Or").Otherwise().EndEvent("Elsewhere").Build())
        .Start(("on", false))
        .Complete("A")
        .ThenOpen("B")
        .ThenWaitingTokens("Flow_A_Join")
        .Complete("B")
        .ThenOpen("After")
        .ThenTranscript("inclusive-gateway-reconsidered");

    [Fact]
    public void Join_becomes_ready_when_the_token_that_could_come_is_cancelled() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("Join")
            .BoundaryEvent("Late", "B", Triggers.After("PT1H")).EndEvent("Gone").Build())
        .Start()
        .Complete("A")
        .Fire("Late")
        .ThenOpen("After")
        .ThenWaitingTokens();

    [Fact]
    public void Join_waits_for_what_can_come_by_the_edge_of_an_activity() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").EndEvent("Other")
            .BoundaryEvent("Late", "B", Triggers.After("PT1H")).ConnectTo("Join").Build())
        .Start()
        .Complete("A")
        .ThenOpen("B")
        .ThenWaitingTokens("Flow_A_Join")
        .Fire("Late")
        .ThenVisited("Join", 1)
        .ThenOpen("After");

    [Fact]
    public void Join_waits_for_a_token_that_waits_at_another_join() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ParallelGateway("Both").ConnectTo("Join")
            .MoveTo("Fork").UserTask("C").ConnectTo("Both").Build())
        .Start()
        .Complete("A")
        .Complete("B")
        .ThenOpen("C")
        .ThenWaitingTokens("Flow_B_Both", "Flow_A_Join")
        .Complete("C")
        .ThenVisited("Join", 1)
        .ThenOpen("After");

    [Fact]
    public void Join_waits_for_what_can_come_through_a_link() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").LinkTo("Out", "over").LinkFrom("In", "over").ConnectTo("Join").Build())
        .Start()
        .Complete("A")
        .ThenOpen("B")
        .Complete("B")
        .ThenVisited("Join", 1)
        .ThenOpen("After");

    [Fact]
    public void Token_that_can_come_only_through_the_join_itself_is_not_waited_for() => Scenario
        .Given(Loop())
        .Start(("again", true))
        .Complete("A")
        .ThenVisited("Join", 1)
        .ThenOpen("Work")
        .Complete("Work", ("again", false))
        .ThenCompleted();

    [Fact]
    public void Loop_back_into_the_join_passes_it_again() => Scenario
        .Given(Loop())
        .Start(("again", true))
        .Complete("A")
        .Complete("Work")
        .ThenVisited("Join", 2)
        .ThenOpen("Work");

    [Fact]
    public void Token_that_can_as_well_come_where_one_waits_is_not_waited_for() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ExclusiveGateway("Merge").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ExclusiveGateway("Or").When("on").ConnectTo("Merge")
            .MoveTo("Or").Otherwise().ConnectTo("Join").Build())
        .Start(("on", true))
        .Complete("A")
        .ThenOpen("After", "B");

    [Fact]
    public void Surplus_token_of_a_flow_fires_the_join_once_more() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ExclusiveGateway("Merge").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("Merge")
            .MoveTo("Fork").UserTask("C").ConnectTo("Join").Build())
        .Start()
        .Complete("A")
        .Complete("B")
        .ThenWaitingTokens("Flow_Merge_Join", "Flow_Merge_Join")
        .Complete("C")
        .ThenVisited("Join", 2)
        .ThenOpen("After", "After");

    [Fact]
    public void Two_joins_in_a_row_fire_one_after_the_other() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("First").InclusiveGateway("Second").UserTask("After").EndEvent("End")
            .MoveTo("Fork").UserTask("B").ConnectTo("First")
            .MoveTo("Fork").UserTask("C").ConnectTo("Second").Build())
        .Start()
        .Complete("C")
        .ThenWaitingTokens("Flow_C_Second")
        .Complete("A")
        .ThenWaitingTokens("Flow_A_First", "Flow_C_Second")
        .Complete("B")
        .ThenVisited("First", 1)
        .ThenVisited("Second", 1)
        .ThenOpen("After");

    [Fact]
    public void Tokens_of_other_visits_of_the_sub_process_do_not_hold_up_a_join() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").ExclusiveGateway("Merge")
            .SubProcess("Sub", sub => sub.StartEvent("S").InclusiveGateway("Split").When("true").UserTask("A").InclusiveGateway("Join").EndEvent("E")
                .MoveTo("Split").When("true").UserTask("B").ConnectTo("Join"))
            .EndEvent("End").MoveTo("Fork").ConnectTo("Merge").Build())
        .Start()
        .ThenOpen("A", "A", "B", "B")
        .Complete("A")
        .Complete("B")
        .ThenVisited("Join", 1)
        .Complete("A")
        .Complete("B")
        .ThenVisited("Join", 2)
        .ThenCompleted();

    [Fact]
    public void Two_joins_that_wait_only_for_each_other_do_not_wait_for_ever() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("First").ExclusiveGateway("X").When("back").ConnectTo("Second")
            .MoveTo("X").Otherwise().UserTask("After").EndEvent("E1")
            .MoveTo("Fork").UserTask("B").InclusiveGateway("Second").ExclusiveGateway("Y").When("back").ConnectTo("First")
            .MoveTo("Y").Otherwise().UserTask("Then").EndEvent("E2").Build())
        .Start(("back", false))
        .Complete("A").ThenOpen("B").ThenWaitingTokens("Flow_A_First")
        .Complete("B").ThenOpen("After", "Then").ThenVisited("First", 1).ThenVisited("Second", 1)
        .ThenTranscript("inclusive-gateway-mutual");

    [Fact]
    public void Of_joins_that_wait_for_each_other_the_second_takes_what_the_first_sends() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("First").ExclusiveGateway("X").When("back").ConnectTo("Second")
            .MoveTo("X").Otherwise().UserTask("After").EndEvent("E1")
            .MoveTo("Fork").UserTask("B").InclusiveGateway("Second").ExclusiveGateway("Y").When("false").ConnectTo("First")
            .MoveTo("Y").Otherwise().UserTask("Then").EndEvent("E2").Build())
        .Start(("back", true))
        .Complete("A").Complete("B").ThenOpen("Then").ThenVisited("Second", 1);

    [Fact]
    public void A_join_waits_for_a_token_that_is_stuck_with_an_incident() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").ServiceTask("B", "act").ConnectTo("Join").Build())
        .Start().FailAction("B", "boom").Complete("A").ThenOpen().ThenWaitingTokens("Flow_A_Join")
        .Retry().AnswerAction("B").ThenOpen("After").ThenVisited("Join", 1);

    [Fact]
    public void A_join_waits_for_a_sub_process_as_long_as_an_event_sub_process_runs_in_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").InclusiveGateway("Join").UserTask("After").EndEvent("End")
            .MoveTo("Fork").SubProcess("Sub", sub => sub.StartEvent("S").UserTask("B").EndEvent("E")
                .EventSubProcess("Handler", handler => handler.StartEvent("HS", Triggers.Signal("go"), interrupting: false).UserTask("H").EndEvent("HE"))).ConnectTo("Join").Build())
        .Start().Complete("A").Signal("go").Complete("B").ThenOpen("H").ThenWaitingTokens("Flow_A_Join")
        .Complete("H").ThenOpen("After").ThenVisited("Join", 1);

    private static Process Diamond() => ProcessBuilder.Create("P").StartEvent("Start").InclusiveGateway("Split")
        .When("n >= 1").UserTask("A").InclusiveGateway("Join").UserTask("After").EndEvent("End")
        .MoveTo("Split").When("n >= 2").UserTask("B").ConnectTo("Join")
        .MoveTo("Split").Otherwise().UserTask("C").ConnectTo("Join").Build();

    private static Process Loop() => ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").InclusiveGateway("Join").UserTask("Work")
        .ExclusiveGateway("Or").When("again").ConnectTo("Join").MoveTo("Or").Otherwise().EndEvent("End").Build();
}
