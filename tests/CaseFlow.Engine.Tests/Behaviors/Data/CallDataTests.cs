using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Data;

public sealed class CallDataTests
{
    [Fact]
    public void Data_inputs_are_handed_in_and_data_outputs_come_back() => Scenario
        .Given(Calling())
        .Start(("A", 1), ("secret", 2))
        .ThenEffect<Effect.CallProcess>(call => call.Variables.Count == 1 && call.Variables["x"] == Values.One(1))
        .EndCall("Call", ("y", 3), ("inner", 4))
        .ThenVariable("B", 3)
        .ThenCompleted()
        .Demand(scenario => !scenario.State.Variables.ContainsKey("inner"))
        .ThenTranscript("data-call");

    [Fact]
    public void Mappings_go_beside_the_data() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start")
            .CallActivity("Call", "Other", [new Mapping("more", "x + 1")], [new Mapping("back", "y * 2")]).TakesAndGives(["x"], "y").In("A", "x").Out("y", "B")
            .EndEvent("End").Build())
        .Start(("A", 1))
        .ThenEffect<Effect.CallProcess>(call => call.Variables["x"] == Values.One(1) && call.Variables["more"] == Values.One(2))
        .EndCall("Call", ("y", 3))
        .ThenVariable("B", 3)
        .ThenVariable("back", 6)
        .ThenCompleted();

    [Fact]
    public void Called_process_that_lacks_a_required_input_does_not_start()
    {
        var called = ProcessBuilder.Create("Other").ProcessData(["x"], ["y"]).StartEvent("Start").UserTask("Work").EndEvent("End").Build();
        var scenario = Scenario.Given(called);
        scenario.Send(new Command.StartInstance(scenario.Context(), null, Values.Of()) { IsCalled = true }).ThenRejected(EngineCodes.DataInputMissing);
        scenario.Send(new Command.StartInstance(scenario.Context(), null, Values.Of(("x", 1))) { IsCalled = true }).ThenOpen("Work").ThenReads("Work", "x", 1);
    }

    [Fact]
    public void Process_that_nobody_calls_starts_without_its_inputs() => Scenario
        .Given(ProcessBuilder.Create("Other").ProcessData(["x"], ["y"]).StartEvent("Start").UserTask("Work").EndEvent("End").Build())
        .Start()
        .ThenOpen("Work");

    [Fact]
    public void Call_that_could_not_start_is_an_incident_and_is_made_again()
    {
        var scenario = Scenario.Given(Calling()).Start(("A", 1));
        scenario.Send(new Command.FailCall(scenario.Context(), scenario.VisitOf("Call"), EngineCodes.DataInputMissing, "it lacks something"))
            .ThenIncidents(("Call", EngineCodes.DataInputMissing))
            .Set(("A", 7))
            .Retry()
            .ThenEffect<Effect.CallProcess>(call => call.Variables["x"] == Values.One(7))
            .EndCall("Call", ("y", 3))
            .ThenCompleted();
        var late = Scenario.Given(Calling()).Start(("A", 1));
        var call = late.VisitOf("Call");
        late.EndCall("Call", ("y", 3)).Send(new Command.FailCall(late.Context(), call, "x.y", "late")).ThenRejected(EngineCodes.Ended);
    }

    private static Process Calling() => ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start")
        .CallActivity("Call", "Other").TakesAndGives(["x"], "y").In("A", "x").Out("y", "B").EndEvent("End").Build();
}
