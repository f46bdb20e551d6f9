using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Data;

public sealed class EventDataTests
{
    [Fact]
    public void Catching_event_takes_its_output_from_the_message_and_nothing_else() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start")
            .CatchEvent("C", Triggers.Message("m")).TakesAndGives([], "got").Out("got", "A").EndEvent("End").Build())
        .Start()
        .Deliver("m", ("got", 1), ("noise", 2))
        .ThenVariable("A", 1)
        .ThenCompleted()
        .Demand(scenario => !scenario.State.Variables.ContainsKey("noise") && !scenario.State.Variables.ContainsKey("got"))
        .ThenTranscript("data-message-catch");

    [Fact]
    public void Without_associations_all_that_comes_is_set() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").CatchEvent("C", Triggers.Message("m")).TakesAndGives([], "got").EndEvent("End").Build())
        .Start()
        .Deliver("m", ("noise", 2))
        .ThenIncidents(("C", EngineCodes.DataOutputMissing));

    [Fact]
    public void One_output_that_is_not_named_in_the_message_is_the_message_as_a_whole() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start")
            .CatchEvent("C", Triggers.Message("m")).TakesAndGives([], "got").Out("got", "A", "got.x + y").EndEvent("End").Build())
        .Start()
        .Deliver("m", ("x", 1), ("y", 2))
        .ThenVariable("A", 3)
        .ThenCompleted();

    [Fact]
    public void Receive_task_takes_its_output_from_the_message() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start")
            .ReceiveTask("C", "m").TakesAndGives([], "got").Out("got", "A").EndEvent("End").Build())
        .Start()
        .Deliver("m", ("got", 1), ("noise", 2))
        .ThenVariable("A", 1)
        .ThenCompleted()
        .Demand(scenario => !scenario.State.Variables.ContainsKey("noise"));

    [Fact]
    public void Event_behind_an_event_based_gateway_takes_its_data() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").EventBasedGateway("G")
            .CatchEvent("C", Triggers.Message("m")).TakesAndGives([], "got").Out("got", "A").EndEvent("End")
            .MoveTo("G").CatchEvent("T", Triggers.After("PT1H")).EndEvent("End2").Build())
        .Start()
        .Deliver("m", ("got", 1))
        .ThenVariable("A", 1)
        .ThenCompleted();

    [Fact]
    public void Event_on_the_edge_takes_its_data() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").UserTask("Work").EndEvent("End")
            .BoundaryEvent("C", "Work", Triggers.Message("m")).TakesAndGives([], "got").Out("got", "A").UserTask("After").EndEvent("End2").Build())
        .Start()
        .Deliver("m", ("got", 1))
        .ThenVariable("A", 1)
        .ThenOpen("After");

    [Fact]
    public void Start_of_an_event_sub_process_takes_its_data() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").UserTask("Work").EndEvent("End")
            .EventSubProcess("Sub", sub => sub.StartEvent("S", Triggers.Message("m")).TakesAndGives([], "got").Out("got", "A").UserTask("After").EndEvent("E")).Build())
        .Start()
        .Deliver("m", ("got", 1))
        .ThenVariable("A", 1)
        .ThenOpen("After");

    [Fact]
    public void Start_event_takes_its_data_from_what_starts_the_process() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start", Triggers.Message("m")).TakesAndGives([], "got").Out("got", "A").UserTask("Work").EndEvent("End").Build())
        .StartAt("Start", ("got", 1), ("noise", 2))
        .ThenVariable("A", 1)
        .Demand(scenario => !scenario.State.Variables.ContainsKey("noise"));

    [Fact]
    public void Missing_payload_is_an_incident_until_it_is_there()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start")
                .CatchEvent("C", Triggers.Message("m")).TakesAndGives([], "got", "more").Out("got", "A").EndEvent("End").Build())
            .Start()
            .Deliver("m", ("got", 1))
            .ThenIncidents(("C", EngineCodes.DataOutputMissing));
        scenario.Send(new Commands.Command.SetVariables(scenario.Context(), Values.Of(("more", 2))) { Scope = scenario.VisitOf("C") })
            .Retry()
            .ThenVariable("A", 1)
            .ThenCompleted();
    }

    [Fact]
    public void Signal_carries_the_inputs_of_the_throwing_event() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start").ParallelGateway("Fork")
            .CatchEvent("C", Triggers.Signal("s")).TakesAndGives(new IoSpecification([], [new(new("heard"), "news", false, null)], [], [])).Out("heard", "B").EndEvent("End")
            .MoveTo("Fork").UserTask("Work").ThrowEvent("T", Triggers.Signal("s")).TakesAndGives(["news"]).In("A", "news").EndEvent("End2").Build())
        .Start(("A", 5))
        .Complete("Work")
        .ThenEffect<Effect.BroadcastSignal>(thrown => thrown.Variables!["news"] == Values.One(5))
        .ThenVariable("B", 5)
        .ThenCompleted()
        .ThenTranscript("data-signal");

    [Fact]
    public void Message_carries_the_inputs_of_the_throwing_event() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start")
            .EndEvent("T", Triggers.Message("m"), new ActionBinding("send", [], [])).MoveTo("T").TakesAndGives(["news"]).In("A", "news").Build())
        .Start(("A", 5))
        .ThenEffect<Effect.RunAction>(run => run.Inputs["news"] == Values.One(5));

    [Fact]
    public void Throwing_event_never_waits_but_gives_an_incident() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").ThrowEvent("T", Triggers.Signal("s")).TakesAndGives(["news"]).In("A", "news").EndEvent("End").Build())
        .Start()
        .ThenIncidents(("T", EngineCodes.DataInputMissing))
        .ThenWaitsForData()
        .Set(("A", 1))
        .Retry()
        .ThenCompleted();

    [Fact]
    public void Error_carries_data_to_what_catches_it() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").EndEvent("Throw", Triggers.Error("bad")).MoveTo("Throw").TakesAndGives(["why"]).In("A", "why")).EndEvent("End")
            .BoundaryEvent("C", "Sub", Triggers.Error("bad")).TakesAndGives([], "why2").Out("why2", "B", "why2.why").EndEvent("End2").Build())
        .Start(("A", 5))
        .ThenVariable("B", 5)
        .ThenCompleted();

    [Fact]
    public void Escalation_carries_data_as_variables_where_nothing_is_associated() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ThrowEvent("Throw", Triggers.Escalation("up")).TakesAndGives(["why"]).In("A", "why").UserTask("Work").EndEvent("E")).EndEvent("End")
            .BoundaryEvent("C", "Sub", Triggers.Escalation("up"), interrupting: false).UserTask("Note").EndEvent("End2").Build())
        .Start(("A", 5))
        .ThenVariable("why", 5)
        .ThenOpen("Note", "Work");

    [Fact]
    public void Event_that_throws_several_things_gives_its_data_along_with_each() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").StartEvent("Start")
            .ThrowEvent("T", Triggers.Any(Triggers.Signal("s"), Triggers.Message("m")), new ActionBinding("send", [], [])).TakesAndGives(["news"]).In("A", "news")
            .EndEvent("End").Build())
        .Start(("A", 5))
        .ThenEffect<Effect.BroadcastSignal>(thrown => thrown.Variables!["news"] == Values.One(5))
        .ThenEffect<Effect.RunAction>(run => run.Inputs["news"] == Values.One(5))
        .AnswerAction("T")
        .ThenCompleted();

    [Fact]
    public void Event_that_waits_for_all_of_several_takes_what_each_brings() => Scenario
        .Given(ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start")
            .CatchEvent("C", Triggers.All(Triggers.Message("m"), Triggers.Signal("s"))).TakesAndGives([], "one", "two").Out("one", "A").Out("two", "B")
            .EndEvent("End").Build())
        .Start()
        .Deliver("m", ("one", 1))
        .ThenIncidents()
        .Signal("s", ("two", 2))
        .ThenVariable("A", 1)
        .ThenVariable("B", 2)
        .ThenCompleted();

    [Fact]
    public void Edge_that_waits_for_all_of_several_cannot_take_their_data() => Definitions.DataCheckTests.Refused(
        ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").UserTask("Work").EndEvent("Done")
            .BoundaryEvent("C", "Work", Triggers.All(Triggers.Message("m"), Triggers.Signal("s"))).TakesAndGives([], "one").Out("one", "A"),
        FindingCodes.ElementUnsupported);
}
