using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Engine.Tests.Behaviors.Data;

public sealed class DataScopeTests
{
    [Fact]
    public void Data_object_of_a_sub_process_lives_and_dies_with_it() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("far").StartEvent("Start")
            .SubProcess("Sub", sub => sub.DataObject("near").StartEvent("S").ScriptTask("Set", "7", "near").UserTask("Work").TakesAndGives(["x"], "y")
                .In("near", "x").Out("y", "far").EndEvent("E"))
            .UserTask("After").EndEvent("End").Build())
        .Start()
        .ThenReads("Work", "x", 7)
        .Complete("Work", ("y", 8))
        .ThenVariable("far", 8)
        .Demand(scenario => !scenario.State.Variables.ContainsKey("near"))
        .ThenTranscript("data-scope");

    [Fact]
    public void Inner_object_hides_an_outer_one_of_the_same_name_but_associations_reach_both() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("Outer", "order").StartEvent("Start")
            .SubProcess("Sub", sub => sub.DataObject("Inner", "order").StartEvent("S")
                .ScriptTask("Set", "1", "order").UserTask("Work").TakesAndGives(["in"], "out").In("Outer", "in").Out("out", "Outer").EndEvent("E"))
            .EndEvent("End").Build())
        .Start(("order", 9))
        .ThenReads("Work", "order", 1)
        .ThenReads("Work", "in", 9)
        .Complete("Work", ("out", 10))
        .ThenVariable("order", 10)
        .ThenCompleted();

    [Fact]
    public void Sub_process_takes_inputs_and_gives_outputs() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ScriptTask("Double", "a * 2", "b").UserTask("Work").TakesAndGives(["seen"]).In("a", "seen").EndEvent("E"))
            .TakesAndGives(["a"], "b").In("A", "a").Out("b", "B").EndEvent("End").Build())
        .Start(("A", 3))
        .ThenReads("Work", "seen", 3)
        .Complete("Work")
        .ThenVariable("B", 6)
        .ThenCompleted()
        .Demand(scenario => !scenario.State.Variables.ContainsKey("b"));

    [Fact]
    public void Property_of_an_activity_is_its_own() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start")
            .UserTask("Work").Properties("note").Out("note", "A").EndEvent("End").Build())
        .Start()
        .Complete("Work", ("note", "seen"))
        .ThenVariable("A", "seen")
        .ThenCompleted()
        .Demand(scenario => !scenario.State.Variables.ContainsKey("note"));

    [Fact]
    public void Property_of_the_process_is_a_variable_of_it() => Scenario
        .Given(ProcessBuilder.Create("P").ProcessData(properties: ["count"]).StartEvent("Start").ExclusiveGateway("G").When("count = null").UserTask("None").EndEvent("E1")
            .MoveTo("G").Otherwise().UserTask("Some").EndEvent("E2").Build())
        .Start()
        .ThenVariable("count", null)
        .ThenOpen("None");

    [Fact]
    public void Multi_instance_activity_goes_through_a_data_input_and_gathers_into_a_data_output() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("All", "everybody").DataObject("Answers").StartEvent("Start")
            .UserTask("Ask").TakesAndGives(["who", "prefix"], "said").In("All", "who").In("All", "prefix", "\"Mr \" + All[1]").Out("said", "Answers")
            .Loop(new MultiInstance(false, null, new Expression("who"), "person", "said", new Expression("answer"))).EndEvent("End").Build())
        .Start(("everybody", Values.List("Li", "Wu")))
        .ThenReads("Ask", "person", "Li")
        .ThenReads("Ask", "prefix", "Mr Li")
        .Complete("Ask", ("answer", 1))
        .Complete("Ask", ("answer", 2))
        .ThenVariable("Answers", Values.List(1, 2))
        .ThenCompleted()
        .Demand(scenario => !scenario.State.Variables.ContainsKey("said") && !scenario.State.Variables.ContainsKey("answer"))
        .ThenTranscript("data-multi-instance");

    [Fact]
    public void Loop_over_an_item_named_by_id_reads_it_by_name() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("O_1", "all people").DataReference("R_1", "O_1").StartEvent("Start")
            .UserTask("Ask").Loop(new MultiInstance(false, null, new Expression("R_1"), "person", "R_1", new Expression("1"))).EndEvent("End").Build())
        .Start(("all people", Values.List("Li", "Wu")))
        .ThenOpen("Ask", "Ask")
        .Complete("Ask")
        .Complete("Ask")
        .ThenVariable("all people", Values.List(1, 1))
        .ThenCompleted();

    [Fact]
    public void Each_instance_of_a_sub_process_has_data_objects_of_its_own() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("All").StartEvent("Start")
            .SubProcess("Each", sub => sub.DataObject("own").StartEvent("S").UserTask("Work").TakesAndGives([], "x").Out("x", "own")
                .UserTask("Then").TakesAndGives(["seen"]).In("own", "seen").EndEvent("E"))
            .Loop(new MultiInstance(false, null, new Expression("[1, 2]"))).EndEvent("End").Build())
        .Start()
        .Complete("Work", ("x", "first"))
        .Complete("Work", ("x", "second"))
        .ThenReads("Then", "seen", "first")
        .Complete("Then")
        .ThenReads("Then", "seen", "second")
        .Complete("Then")
        .ThenCompleted()
        .Demand(scenario => !scenario.State.Variables.ContainsKey("own"));

    [Fact]
    public void Each_round_of_a_repeated_sub_process_begins_with_empty_data_objects() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("All").StartEvent("Start")
            .SubProcess("Sub", sub => sub.DataObject("own").StartEvent("S").UserTask("Work").TakesAndGives([], "x").Out("x", "own").EndEvent("E"))
            .Repeat(new StandardLoop(TestBefore: false, new Expression("loopCounter < 2"), null)).EndEvent("End").Build())
        .Start()
        .ThenReads("Work", "own", null)
        .Complete("Work", ("x", "first"))
        .ThenReads("Work", "own", null)
        .Complete("Work", ("x", "second"))
        .ThenCompleted();
}
