namespace CaseFlow.Engine.Tests.Behaviors.Gateways;

public sealed class ExclusiveGatewayTests
{
    [Fact]
    public void First_condition_that_holds_decides_and_is_journaled_with_its_values()
    {
        var scenario = Scenario.Given(Graded()).Start(("grade", "Key")).ThenPath("Start", "Grade", "A").ThenTranscript("exclusive-gateway");
        var reason = scenario.Events<ProcessEvent.FlowTaken>().Single(flow => flow.Flow.Value == "Flow_Grade_A").Reason!;
        reason.IsDefault.Should().BeFalse();
        reason.Tried.Should().ContainSingle().Which.Inputs["grade"].Should().Be("\"Key\"");
    }

    [Fact]
    public void Default_flow_tells_every_condition_that_was_tried()
    {
        var scenario = Scenario.Given(Graded()).Start(("grade", "Other")).ThenPath("Start", "Grade", "C");
        var reason = scenario.Events<ProcessEvent.FlowTaken>().Last().Reason!;
        reason.IsDefault.Should().BeTrue();
        reason.Tried.Select(tried => (tried.Expression, tried.Held)).Should().Equal(("grade = \"Key\"", false), ("grade = \"General\"", false));
    }

    [Fact]
    public void Without_a_flow_to_take_an_incident_is_raised_and_can_be_retried() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Grade").When("n > 5").UserTask("A").EndEvent("End").Build())
        .Start(("n", 1))
        .ThenIncidents(("Grade", EngineCodes.GatewayNoFlow))
        .Retry()
        .ThenIncidents(("Grade", EngineCodes.GatewayNoFlow))
        .Set(("n", 6))
        .Retry()
        .ThenIncidents()
        .ThenOpen("A")
        .ThenTranscript("exclusive-gateway-no-flow");

    [Fact]
    public void Missing_variable_is_an_incident_that_names_it()
    {
        var scenario = Scenario.Given(Graded()).Start().ThenIncidents(("Grade", EngineCodes.ExpressionFailed));
        scenario.State.Incidents.Values.Single().Detail.Should().Contain("grade");
    }

    [Fact]
    public void Condition_that_is_neither_true_nor_false_is_an_incident() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("G").When("1 + 1").EndEvent("End").Build())
        .Start()
        .ThenIncidents(("G", EngineCodes.ExpressionFailed));

    [Fact]
    public void Null_condition_without_diagnostic_does_not_hold() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("G").When("flag").EndEvent("Yes")
            .MoveTo("G").Otherwise().EndEvent("No").Build())
        .Start(("flag", null))
        .ThenPath("Start", "G", "No");

    [Fact]
    public void Merge_passes_every_token_on() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").ManualTask("A").ExclusiveGateway("Merge").UserTask("Work").EndEvent("End")
            .MoveTo("Fork").ManualTask("B").ConnectTo("Merge").Build())
        .Start()
        .ThenOpen("Work", "Work");

    private static Process Graded() => ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Grade")
        .When("grade = \"Key\"").UserTask("A").EndEvent("EndA")
        .MoveTo("Grade").When("grade = \"General\"").UserTask("B").EndEvent("EndB")
        .MoveTo("Grade").Otherwise().UserTask("C").EndEvent("EndC").Build();
}
