using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Engine.Trace;

namespace CaseFlow.Engine.Tests.Behaviors.Data;

public sealed class DataSetTests
{
    [Fact]
    public void Activity_waits_until_its_input_is_there() => Scenario
        .Given(Waiting())
        .Start()
        .ThenOpen("Other")
        .ThenWaitsForData("Work")
        .Set(("B", 1))
        .ThenWaitsForData("Work")
        .Set(("A", 5))
        .ThenWaitsForData()
        .ThenOpen("Other", "Work")
        .ThenReads("Work", "x", 5)
        .ThenTranscript("data-waiting");

    [Fact]
    public void Value_of_other_work_lets_it_go_on() => Scenario.Given(Waiting()).Start().Complete("Other", ("A", 1)).ThenOpen("Work");

    [Fact]
    public void Waiting_shows_on_the_path()
    {
        var scenario = Scenario.Given(Waiting()).Start();
        Visit(scenario).AwaitsData.Should().BeTrue();
        Visit(scenario.Set(("A", 5))).AwaitsData.Should().BeFalse();
    }

    [Fact]
    public void Waiting_activity_can_be_interrupted() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").UserTask("Work").TakesAndGives(["x"]).In("A", "x").EndEvent("End")
            .BoundaryEvent("Late", "Work", Triggers.After("PT1H")).UserTask("Remind").EndEvent("End2").Build())
        .Start()
        .ThenWaitsForData("Work")
        .Fire("Late")
        .ThenWaitsForData()
        .ThenOpen("Remind")
        .ThenCancelledElements("Work");

    [Fact]
    public void First_set_that_is_available_is_used() => Scenario
        .Given(Choosing())
        .Start(("B", 2))
        .ThenOpen("Work")
        .ThenReads("Work", "b", 2)
        .Demand(scenario => scenario.Events<ProcessEvent.DataTaken>().Single().Set == new ElementId("SetB"))
        .Demand(scenario => !scenario.Events<ProcessEvent.DataTaken>().Single().Values.ContainsKey("a"))
        .ThenTranscript("data-sets");

    [Fact]
    public void Sets_are_tried_in_file_order() => Scenario
        .Given(Choosing())
        .Start(("A", 1), ("B", 2))
        .Demand(scenario => scenario.Events<ProcessEvent.DataTaken>().Single().Set == new ElementId("SetA"));

    [Fact]
    public void Optional_input_is_not_waited_for() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start")
            .UserTask("Work").TakesAndGives(new IoSpecification([Item("x")], [], [new(null, null, [new("x")], [new("x")], [], [])], [])).In("A", "x")
            .EndEvent("End").Build())
        .Start()
        .ThenOpen("Work");

    [Fact]
    public void Activity_without_inputs_never_waits() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").UserTask("Work").Properties("p").In("A", "p").EndEvent("End").Build())
        .Start()
        .ThenOpen("Work");

    [Fact]
    public void Output_that_was_not_produced_is_an_incident_until_it_is_there() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").ParallelGateway("Fork")
            .ScriptTask("Work", "if ready then 1 else null", "x").TakesAndGives([], "x").Out("x", "A").EndEvent("End")
            .MoveTo("Fork").UserTask("Other").EndEvent("End2").Build())
        .Start(("ready", false))
        .ThenIncidents(("Work", EngineCodes.DataOutputMissing))
        .ThenOpen("Other")
        .ThenTranscript("data-output-missing");

    [Fact]
    public void Only_the_outputs_of_the_set_that_was_produced_are_copied() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start")
            .UserTask("Work").TakesAndGives(new IoSpecification([], [Item("a"), Item("b"), Item("c")], [], [Set("Both", "a", "c"), Set("One", "b")]))
            .Out("a", "A").Out("b", "B").EndEvent("End").Build())
        .Start()
        .Complete("Work", ("a", 1), ("b", 2))
        .ThenVariable("A", null)
        .ThenVariable("B", 2)
        .ThenCompleted();

    internal static DataItem Item(string id) => new(new ElementId(id), null, IsCollection: false, null);

    internal static DataSet Set(string id, params string[] items) => new(new ElementId(id), null, [.. items.Select(item => new ElementId(item))], [], [], []);

    private static TraceVisit Visit(Scenario scenario) => ProcessTrace
        .Build(scenario.Run.Definition, scenario.Run.Steps.Select(step => new TraceStep(step.Command.Context.At, "system", ((Decision.Accepted)step.Decision).Events)))
        .Visits.Single(visit => visit.Element.Value == "Work");

    private static Process Waiting() => ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start").ParallelGateway("Fork")
        .UserTask("Work").TakesAndGives(["x"]).In("A", "x").EndEvent("End").MoveTo("Fork").UserTask("Other").EndEvent("End2").Build();

    private static Process Choosing() => ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start")
        .UserTask("Work").TakesAndGives(new IoSpecification([Item("a"), Item("b")], [], [Set("SetA", "a"), Set("SetB", "b")], [])).In("A", "a").In("B", "b")
        .EndEvent("End").Build();
}
