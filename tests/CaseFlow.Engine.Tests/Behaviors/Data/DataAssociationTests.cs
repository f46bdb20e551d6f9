using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Data;

public sealed class DataAssociationTests
{
    [Fact]
    public void Script_reads_its_input_and_gives_its_output() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("Net").DataObject("Gross").StartEvent("Start")
            .ScriptTask("Tax", "amount * 2", "taxed").TakesAndGives(["amount"], "taxed").In("Net", "amount").Out("taxed", "Gross")
            .EndEvent("End").Build())
        .Start(("Net", 21))
        .ThenVariable("Gross", 42)
        .ThenCompleted()
        .Demand(scenario => !scenario.State.Variables.ContainsKey("taxed") && !scenario.State.Variables.ContainsKey("amount"))
        .ThenTranscript("data-copy");

    [Fact]
    public void Item_is_read_by_its_name_and_the_reference_stands_for_the_object() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("O_1", "Order Data").DataReference("R_1", "O_1").StartEvent("Start")
            .ScriptTask("Read", "given.total + 1", "sum").TakesAndGives(["given"]).In("R_1", "given")
            .ScriptTask("Direct", "Order Data.total + 2", "other").EndEvent("End").Build())
        .Start(("Order Data", Values.Context(("total", 4))))
        .ThenVariable("sum", 5)
        .ThenVariable("other", 6)
        .ThenCompleted();

    [Fact]
    public void Object_without_a_name_takes_that_of_its_reference() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("O_1").DataReference("R_1", "O_1", name: "Total").StartEvent("Start")
            .ScriptTask("Read", "3", "x").TakesAndGives([], "x").Out("x", "R_1").EndEvent("End").Build())
        .Start()
        .ThenVariable("Total", 3)
        .ThenCompleted();

    [Fact]
    public void Transformation_makes_one_value_of_the_sources() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start")
            .Node(new UserTask(new("Work"), null, WorkSpec.Plain)
            {
                Data = new(null, [DataSetTests.Item("both")], [new(null, [new("A"), new("B")], new ElementId("both"), new Expression("A + \" \" + B"), [])], []),
            })
            .EndEvent("End").Build())
        .Start(("A", "one"), ("B", "two"))
        .ThenReads("Work", "both", "one two");

    [Fact]
    public void Assignments_put_values_into_paths_and_make_contexts_on_the_way() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("order").StartEvent("Start")
            .UserTask("Work").TakesAndGives([], "price", "by")
            .Out("price", "order", null, ("price * 2", "order.total.net"), ("order.total.net + 1", "order.total.gross"))
            .Out("by", null, null, ("by", "signed"))
            .EndEvent("End").Build())
        .Start()
        .Complete("Work", ("price", 5), ("by", "Li"))
        .ThenVariable("order", Values.Context(("total", Values.Context(("net", 10), ("gross", 11)))))
        .ThenVariable("signed", "Li")
        .ThenCompleted()
        .ThenTranscript("data-assignments");

    [Fact]
    public void Path_into_a_plain_value_is_an_incident_and_nothing_is_written() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("order").DataObject("seen").StartEvent("Start")
            .UserTask("Work").TakesAndGives([], "price").Out("price", "seen").Out("price", "order", null, ("price", "order.total"))
            .EndEvent("End").Build())
        .Start(("order", "text"))
        .Complete("Work", ("price", 5))
        .ThenIncidents(("Work", EngineCodes.DataPathInvalid))
        .ThenVariable("seen", null)
        .Set(("order", null))
        .Retry()
        .ThenVariable("seen", 5)
        .ThenVariable("order", Values.Context(("total", 5)))
        .ThenCompleted();

    [Fact]
    public void Expression_that_fails_is_an_incident_that_can_be_tried_again() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").ParallelGateway("Fork")
            .UserTask("Work").TakesAndGives(["x"]).In("A", "x", "A * 2").EndEvent("End")
            .MoveTo("Fork").UserTask("Other").EndEvent("End2").Build())
        .Start(("A", "text"))
        .ThenIncidents(("Work", EngineCodes.ExpressionFailed))
        .ThenOpen("Other")
        .Set(("A", 4))
        .Retry()
        .ThenOpen("Other", "Work")
        .ThenReads("Work", "x", 8);

    [Fact]
    public void Data_is_given_once_though_leaving_fails() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("count").StartEvent("Start")
            .UserTask("Work").TakesAndGives([], "n").Out("n", "count", "count + n").When("open = true").EndEvent("End").Build())
        .Start(("count", 1), ("open", false))
        .Complete("Work", ("n", 2))
        .ThenIncidents(("Work", EngineCodes.ActivityNoFlow))
        .ThenVariable("count", 3)
        .Set(("open", true))
        .Retry()
        .ThenVariable("count", 3)
        .ThenCompleted();

    [Fact]
    public void Action_gets_the_inputs_by_name_and_its_results_are_the_outputs() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start")
            .ServiceTask("Act", "act").TakesAndGives(["x"], "y").In("A", "x").Out("y", "B").EndEvent("End").Build())
        .Start(("A", 1))
        .ThenEffect<Effect.RunAction>(run => run.Inputs["x"] == Values.One(1))
        .AnswerAction("Act", ("y", 2), ("z", 3))
        .ThenVariable("B", 2)
        .ThenCompleted()
        .Demand(scenario => !scenario.State.Variables.ContainsKey("z") && !scenario.State.Variables.ContainsKey("y"));

    [Fact]
    public void Data_store_is_a_variable_of_the_process() => Scenario
        .Given(ProcessBuilder.Create("P").DataStore("S_1", "Register").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").UserTask("Work").TakesAndGives(["x"], "y").In("S_1", "x").Out("y", "S_1").EndEvent("E"))
            .EndEvent("End").Build())
        .Start(("Register", 1))
        .ThenReads("Work", "x", 1)
        .Complete("Work", ("y", 2))
        .ThenVariable("Register", 2)
        .ThenCompleted();

    [Fact]
    public void Writing_through_a_reference_sets_its_state() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("order").DataReference("Paid", "order", "paid").DataReference("Open", "order", "open").StartEvent("Start")
            .UserTask("A").TakesAndGives([], "x").Out("x", "Open").UserTask("B").TakesAndGives([], "z").Out("z", "Paid").UserTask("C").EndEvent("End").Build())
        .Start()
        .Complete("A", ("x", 1))
        .Demand(scenario => scenario.State.Root.DataStates["order"] == "open")
        .Complete("B", ("z", 2))
        .Demand(scenario => scenario.State.Root.DataStates["order"] == "paid")
        .ThenVariable("order", 2)
        .ThenTranscript("data-state");

    [Fact]
    public void Arrows_of_drawing_tools_that_copy_nothing_leave_no_trace()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").DataObject("O").StartEvent("Start")
            .Node(new UserTask(new("Work"), null, WorkSpec.Plain)
            {
                Data = new(null, [new(new("Prop"), "__targetRef_placeholder", false, null)], [new(null, [new("O")], new ElementId("Prop"), null, [])], [new(null, [], new ElementId("O"), null, [])]),
            })
            .EndEvent("End").Build()).Start();
        scenario.Events<ProcessEvent.DataTaken>().Should().BeEmpty();
        scenario.State.Visits.Values.Should().ContainSingle().Which.Locals.Should().BeNull();
        scenario.Complete("Work").ThenCompleted();
    }
}
