namespace CaseFlow.Engine.Tests.Deciding;

public sealed class ResolvingTests
{
    [Fact]
    public void Failed_action_counts_as_answered_with_the_values_given() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("S", "act", null, [new("out", "result + 1")]).UserTask("A").EndEvent("End").Build())
        .Start().FailAction("S", "it.broke").ThenIncidents(("S", "it.broke"))
        .Resolve(null, ("result", 41))
        .ThenIncidents().ThenVariable("out", 42).ThenOpen("A").ThenTranscript("resolve-action");

    [Fact]
    public void Flow_is_chosen_by_hand_where_no_condition_holds() => Choice()
        .ThenIncidents(("Gate", EngineCodes.GatewayNoFlow))
        .Resolve("Flow_Gate_B").ThenIncidents().ThenOpen("B");

    [Fact]
    public void Without_flow_the_conditions_are_tried_with_the_values_given() =>
        Choice().Resolve(null, ("x", 1)).ThenIncidents().ThenOpen("A").ThenVariable("x", 1);

    [Fact]
    public void Flow_that_does_not_leave_the_element_is_refused() =>
        Choice().Resolve("Flow_A_End").ThenRejected(EngineCodes.IncidentFlowUnknown).ThenIncidents(("Gate", EngineCodes.GatewayNoFlow));

    [Fact]
    public void Resolving_twice_is_refused()
    {
        var scenario = Choice();
        var incident = scenario.State.Incidents.Keys.Single();
        scenario.Resolve("Flow_Gate_B").Send(new Commands.Command.ResolveIncident(scenario.Context(), incident, Values.Of(), null)).ThenRejected(EngineCodes.IncidentNotOpen);
    }

    [Fact]
    public void Script_that_failed_is_passed_with_its_result_given() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ScriptTask("S", "missing", "y").UserTask("A").EndEvent("End").Build())
        .Start().ThenIncidents(("S", EngineCodes.ExpressionFailed))
        .Resolve(null, ("y", 7)).ThenVariable("y", 7).ThenOpen("A");

    [Fact]
    public void Timer_that_could_not_be_computed_counts_as_fired() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").CatchEvent("T", Triggers.After("missing")).UserTask("A").EndEvent("End").Build())
        .Start().Resolve().ThenIncidents().ThenArmed().ThenOpen("A");

    [Fact]
    public void Edge_that_could_not_be_armed_stays_off_and_the_others_are_armed() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EndEvent("End").BoundaryEvent("T", "A", Triggers.After("missing")).EndEvent("E1")
            .BoundaryEvent("M", "A", Triggers.Message("m")).EndEvent("E2").Build())
        .Start().ThenIncidents(("A", EngineCodes.ExpressionFailed))
        .Resolve().ThenIncidents().ThenArmed().ThenAwaits("M").ThenOpen("A");

    [Fact]
    public void Event_sub_process_that_could_not_be_armed_stays_off() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EndEvent("End")
            .EventSubProcess("H", inside => inside.StartEvent("T", Triggers.After("missing")).EndEvent("E")).Build())
        .Start().ThenIncidents(("T", EngineCodes.ExpressionFailed)).Resolve().ThenIncidents().ThenArmed().Complete("A").ThenCompleted();

    [Fact]
    public void Event_based_gateway_needs_the_flow_of_the_event_that_counts_as_happened() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").EventBasedGateway("Gate").CatchEvent("T", Triggers.After("missing")).UserTask("A").EndEvent("E1")
            .MoveTo("Gate").CatchEvent("M", Triggers.Message("m")).EndEvent("E2").Build())
        .Start().Resolve().ThenRejected(EngineCodes.IncidentFlowNeeded)
        .Resolve("Flow_Gate_T").ThenOpen("A").ThenAwaits();

    [Fact]
    public void Repeated_activity_that_could_not_be_counted_counts_as_done() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").Loop(new(false) { Cardinality = new("missing") }).UserTask("B").EndEvent("End").Build())
        .Start().Resolve().ThenIncidents().ThenOpen("B");

    [Fact]
    public void Result_of_an_instance_that_could_not_be_computed_is_given_under_the_name_of_the_list()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A")
                .Loop(new(false) { Cardinality = new("2"), Output = "all", OutputElement = new("answer") }).UserTask("B").EndEvent("End").Build())
            .Start().Complete("A", ("answer", 1)).Complete("A").ThenIncidents(("A", EngineCodes.ExpressionFailed))
            .Resolve(null, ("all", 2)).ThenOpen("B");
        Feel.FeelText.Show(scenario.State.Variables["all"]).Should().Be("[1, 2]");
    }

    [Fact]
    public void Action_of_an_instance_is_answered_by_hand() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("S", "act").Loop(new(false) { Cardinality = new("2") }).UserTask("B").EndEvent("End").Build())
        .Start().FailAction("S", "it.broke").AnswerAction("S").Resolve().ThenIncidents().ThenOpen("B");

    private static Scenario Choice() => Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Gate").When("x = 1").UserTask("A").EndEvent("End")
        .MoveTo("Gate").When("x = 2").UserTask("B").EndEvent("End2").Build()).Start(("x", 5));
}
