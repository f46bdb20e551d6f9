using CaseFlow.Engine.Commands;

namespace CaseFlow.Engine.Tests.Deciding;

public sealed class RepairingVariablesTests
{
    [Fact]
    public void Variable_of_an_open_sub_process_is_set_there()
    {
        var scenario = Nested();
        var sub = scenario.VisitOf("Sub");
        scenario.Send(new Command.SetVariables(scenario.Context(), Values.Of(("near", 1))) { Scope = sub }).ThenAccepted().ThenVariable("near", null);
        scenario.State.Scope(sub).Variables["near"].Should().Be(Values.One(1));
    }

    [Fact]
    public void Variable_of_one_instance_of_a_repeated_task_is_set_there()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").Loop(new(false) { Cardinality = new("2") }).EndEvent("End").Build()).Start();
        var instance = scenario.State.Visits.Values.First(visit => visit.Place is not null).Id;
        scenario.Send(new Command.SetVariables(scenario.Context(), Values.Of(("mine", 1))) { Scope = instance }).ThenAccepted().ThenVariable("mine", null);
        scenario.State.Visits[instance].Locals!["mine"].Should().Be(Values.One(1));
        scenario.Send(new Command.RemoveVariables(scenario.Context(), ["mine"], instance)).ThenAccepted();
        scenario.State.Visits[instance].Locals.Should().BeEmpty();
    }

    [Fact]
    public void Scope_that_is_not_open_holds_nothing()
    {
        var scenario = Nested();
        scenario.Send(new Command.SetVariables(scenario.Context(), Values.Of(("x", 1))) { Scope = new(99) }).ThenRejected(EngineCodes.ScopeNotOpen);
        scenario.Send(new Command.SetVariables(scenario.Context(), Values.Of(("x", 1))) { Scope = scenario.VisitOf("A") }).ThenRejected(EngineCodes.ScopeNotOpen);
        scenario.Send(new Command.RemoveVariables(scenario.Context(), ["x"], new(99))).ThenRejected(EngineCodes.ScopeNotOpen);
    }

    [Fact]
    public void Deleted_variables_are_journaled_by_name_without_their_values()
    {
        var scenario = Nested().Set(("draft", "secret"), ("kept", 1));
        scenario.Send(new Command.RemoveVariables(scenario.Context(), ["draft"], ElementInstanceId.Root)).ThenVariable("draft", null).ThenVariable("kept", 1);
        scenario.Events<ProcessEvent.VariablesRemoved>().Should().ContainSingle().Which.Names.Should().Equal("draft");
        scenario.ThenTranscript("remove-variables");
    }

    [Fact]
    public void Variable_that_does_not_exist_is_not_deleted()
    {
        var scenario = Nested().Set(("draft", 1));
        scenario.Send(new Command.RemoveVariables(scenario.Context(), ["draft", "other"], ElementInstanceId.Root)).ThenRejected(EngineCodes.VariablesUnknown).ThenVariable("draft", 1);
        scenario.Send(new Command.RemoveVariables(scenario.Context(), [], ElementInstanceId.Root)).ThenRejected(EngineCodes.VariablesUnknown);
    }

    private static Scenario Nested() => Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start")
        .SubProcess("Sub", sub => sub.StartEvent("S").UserTask("A").EndEvent("E")).EndEvent("End").Build()).Start();
}
