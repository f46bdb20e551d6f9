using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Tests.Behaviors;

public sealed class MultiInstanceTests
{
    private static readonly FeelValue.List Three = new([FeelValue.Of("甲"), FeelValue.Of("乙"), FeelValue.Of("丙")]);

    private static readonly MultiInstance Gathering = new(false, null, new("persons"), "person", "votes", new("vote"));

    [Fact]
    public void All_instances_open_at_once_and_the_activity_ends_with_the_last() => Scenario
        .Given(Task(new(false, new("3")))).Start()
        .ThenOpen("T", "T", "T")
        .Complete("T").Complete("T").ThenOpen("T")
        .Complete("T").ThenCompleted()
        .ThenVisited("T", 4).ThenVisited("End", 1)
        .ThenTranscript("multi-instance-parallel");

    [Fact]
    public void One_after_the_other_opens_the_next_when_one_ends() => Scenario
        .Given(Task(new(true, new("2")))).Start()
        .ThenOpen("T").Complete("T").ThenOpen("T").Complete("T").ThenCompleted().ThenVisited("T", 3)
        .ThenTranscript("multi-instance-sequential");

    [Fact]
    public void Every_instance_knows_its_item_and_results_are_gathered_in_the_order_of_the_items()
    {
        var scenario = Scenario.Given(Task(Gathering)).Start(("persons", Three));
        Subjects(scenario).Should().Equal("甲", "乙", "丙");
        foreach (var (at, vote) in new[] { (2, "c"), (0, "a"), (1, "b") })
        {
            var id = scenario.State.Visits.Values.Single(visit => visit.Place?.Counter == at + 1).Id;
            scenario.Send(new Command.CompleteWorkItem(scenario.Context(), id, Values.Of(("vote", vote)))).ThenAccepted();
        }

        scenario.ThenCompleted().ThenVariable("votes", new FeelValue.List([FeelValue.Of("a"), FeelValue.Of("b"), FeelValue.Of("c")]));
        scenario.ThenVariable("vote", null).ThenVariable("person", null).ThenVariable("nrOfInstances", null);
    }

    [Fact]
    public void A_completion_condition_that_holds_calls_off_the_other_instances() => Scenario
        .Given(Task(Gathering with { Completion = new("count(votes[item = \"yes\"]) >= 2 and nrOfInstances = 3 and nrOfActiveInstances = 1") }))
        .Start(("persons", Three))
        .Complete("T", ("vote", "yes")).ThenOpen("T", "T")
        .Complete("T", ("vote", "yes")).ThenCompleted().ThenOpen()
        .ThenCancelledElements("T").ThenVisited("End", 1)
        .ThenVariable("votes", new FeelValue.List([FeelValue.Of("yes"), FeelValue.Of("yes"), FeelValue.Missing]))
        .ThenTranscript("multi-instance-completion");

    [Fact]
    public void A_completion_condition_ends_one_after_the_other_too() => Scenario
        .Given(Task(new(true, new("5"), Completion: new("nrOfCompletedInstances >= 2 and loopCounter = 2")))).Start()
        .Complete("T").Complete("T").ThenCompleted().ThenVisited("T", 3).ThenCancelledElements();

    [Fact]
    public void The_journal_says_why_it_ended_early()
    {
        var scenario = Scenario.Given(Task(new(false, new("2"), Completion: new("vote = \"no\"")))).Start().Complete("T", ("vote", "no")).ThenCompleted();
        var end = scenario.Events<ProcessEvent.LoopInstanceDone>().Single().End!;
        end.Expression.Should().Be("vote = \"no\"");
        end.Inputs["vote"].Should().Be("\"no\"");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_instance_completes_at_once(bool sequential) => Scenario
        .Given(Task(Gathering with { IsSequential = sequential })).Start(("persons", new FeelValue.List([])))
        .ThenCompleted().ThenVisited("T", 1).ThenVariable("votes", new FeelValue.List([]));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Many_instances_that_pass_by_themselves_need_no_deep_stack(bool sequential) => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("T").Loop(new(sequential, new("5000"))).EndEvent("End").Build())
        .Start().ThenCompleted().ThenVisited("T", 5001);

    [Fact]
    public void A_timer_on_the_edge_runs_once_and_calls_off_all_instances() => Scenario
        .Given(Edged(interrupting: true)).Start()
        .ThenArmed("Late").ThenOpen("T", "T", "T").Complete("T").ThenArmed("Late")
        .Fire("Late").ThenCompleted().ThenCancelledElements("T", "T", "T").ThenVisited("Later", 1).ThenVisited("End", 0);

    [Fact]
    public void A_timer_on_the_edge_that_does_not_interrupt_leaves_the_instances() => Scenario
        .Given(Edged(interrupting: false)).Start()
        .Fire("Late").ThenOpen("T", "T", "T").ThenVisited("Later", 1)
        .Complete("T").Complete("T").Complete("T").ThenCompleted();

    [Fact]
    public void An_error_in_one_instance_is_caught_on_the_edge_and_calls_off_the_others() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("T", "act", [new Mapping("n", "loopCounter")]).Loop(new(false, new("3"))).EndEvent("End")
            .BoundaryEvent("Caught", "T", Triggers.Error("boom")).EndEvent("Failed").Build())
        .Start().ThenAsked("T", "T", "T")
        .AnswerAction("T").FailAction("T", "boom")
        .ThenCompleted().ThenVisited("Failed", 1).ThenCancelledElements("T", "T", "T");

    [Fact]
    public void A_sub_process_is_carried_out_for_each_item_with_variables_of_its_own()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").UserTask("A").ScriptTask("Mark", "person + \":\" + vote", "mark").UserTask("B").EndEvent("E"))
            .Loop(Gathering with { OutputElement = new("mark") }).EndEvent("End").Build())
            .Start(("persons", Three)).ThenOpen("A", "A", "A");
        foreach (var vote in new[] { "x", "y", "z" })
        {
            scenario.Complete("A", ("vote", vote));
        }

        scenario.ThenOpen("B", "B", "B").Complete("B").Complete("B").Complete("B").ThenCompleted()
            .ThenVariable("votes", new FeelValue.List([FeelValue.Of("甲:x"), FeelValue.Of("乙:y"), FeelValue.Of("丙:z")]))
            .ThenVariable("mark", null).ThenVisited("Sub", 4);
    }

    [Fact]
    public void A_process_is_called_for_each_item()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start")
            .CallActivity("C", "other", [new Mapping("who", "person")], [new Mapping("vote", "outcome")]).Loop(Gathering with { IsSequential = true }).EndEvent("End").Build())
            .Start(("persons", Three));
        foreach (var outcome in new[] { "1", "2", "3" })
        {
            scenario.EndCall("C", ("outcome", outcome));
        }

        scenario.ThenCompleted().ThenVariable("votes", new FeelValue.List([FeelValue.Of("1"), FeelValue.Of("2"), FeelValue.Of("3")]));
        scenario.Run.Steps.SelectMany(step => ((Decision.Accepted)step.Decision).Effects).OfType<Effect.CallProcess>()
            .Select(call => call.Variables["who"]).Should().Equal(Three.Items);
    }

    [Theory]
    [InlineData("n", "text", EngineCodes.LoopInvalid)]
    [InlineData("n", -1, EngineCodes.LoopInvalid)]
    [InlineData("n / 2", 3, EngineCodes.LoopInvalid)]
    [InlineData("n", 50_001, EngineCodes.LoopTooMany)]
    [InlineData("n * 1000000000000", 1_000_000, EngineCodes.LoopTooMany)]
    public void A_number_that_does_not_count_is_an_incident_and_can_be_tried_again(string number, object n, string code) => Scenario
        .Given(Task(new(false, new(number)))).Start(("n", n)).ThenIncidents(("T", code))
        .Set(("n", 0)).Retry().ThenCompleted();

    [Fact]
    public void What_is_no_list_is_an_incident() => Scenario
        .Given(Task(Gathering)).Start(("persons", "甲")).ThenIncidents(("T", EngineCodes.LoopInvalid))
        .Set(("persons", Three)).Retry().ThenOpen("T", "T", "T");

    [Fact]
    public void A_completion_condition_that_fails_is_an_incident_on_its_instance() => Scenario
        .Given(Task(new(false, new("2"), Completion: new("missing > 1")))).Start()
        .Complete("T").ThenIncidents(("T", EngineCodes.ExpressionFailed)).ThenOpen("T")
        .Set(("missing", 2)).Retry().ThenCompleted();

    [Fact]
    public void Milestones_and_conditions_belong_to_the_activity_as_a_whole()
    {
        var task = new UserTask(new("T"), null, WorkSpec.Plain) { Loop = new(false, new("3")), Milestones = [new("handled", true), new("inHandling", false)] };
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").Node(task).When("x = 1").EndEvent("One").MoveTo("T").When("x = 2").EndEvent("Two").Build())
            .Start(("x", 2)).Complete("T").Complete("T").Complete("T").ThenCompleted().ThenVisited("Two", 1).ThenVisited("One", 0);
        scenario.Events<ProcessEvent.MilestoneReached>().Select(reached => reached.Status).Should().Equal("inHandling", "handled");
    }

    [Fact]
    public void Clocks_of_all_instances_move_with_a_pause()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("T", WorkSpec.Plain with { Clock = new ClockSpec("c", 30, "minutes", "entered", []) })
            .Loop(new(false, new("2"))).EndEvent("End").Build())
            .Start();
        var due = scenario.Now.Plus(TimeSpan.FromMinutes(90));
        scenario.Suspend().After(TimeSpan.FromHours(1)).Resume();
        scenario.State.WorkItems.Values.Should().HaveCount(2).And.OnlyContain(item => item.Due!.Due == due);
        scenario.Complete("T").Complete("T").ThenCompleted();
    }

    [Fact]
    public void The_effort_of_a_completion_hardly_grows_with_the_number_of_siblings()
    {
        // Trees of immutable collections grow by a level or two between the sizes.
        Effort(4_000).Should().BeLessThan(3 * Effort(40));
    }

    private static long Effort(int instances)
    {
        var definition = ProcessDefinition.Compile(Task(new(false, new("n"), Completion: new("nrOfCompletedInstances = nrOfInstances"))), "test").Definition!;
        var context = new StepContext(Moments.Monday, "tester", Moments.Calendar, Moments.NoMilestones);
        var state = ((Decision.Accepted)ProcessEngine.Decide(definition, ProcessState.Initial, new Command.StartInstance(context, null, Values.Of(("n", instances))))).State;
        var items = state.WorkItems.Keys.ToList();
        state = Complete(state, items[^1]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Complete(state, items[0]);
        return GC.GetAllocatedBytesForCurrentThread() - before;

        ProcessState Complete(ProcessState from, ElementInstanceId item) =>
            ((Decision.Accepted)ProcessEngine.Decide(definition, from, new Command.CompleteWorkItem(context, item, Values.Of()))).State;
    }

    private static IEnumerable<string?> Subjects(Scenario scenario) =>
        ((Decision.Accepted)scenario.Last).Effects.OfType<Effect.OpenWorkItem>().Select(open => open.Subject);

    private static Process Task(MultiInstance loop) => ProcessBuilder.Create("P").StartEvent("Start").UserTask("T").Loop(loop).EndEvent("End").Build();

    private static Process Edged(bool interrupting) => ProcessBuilder.Create("P").StartEvent("Start").UserTask("T").Loop(new(false, new("3"))).EndEvent("End")
        .BoundaryEvent("Late", "T", Triggers.After("PT1H"), interrupting).EndEvent("Later").Build();
}
