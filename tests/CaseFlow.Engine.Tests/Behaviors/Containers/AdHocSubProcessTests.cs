using CaseFlow.Engine.Commands;

namespace CaseFlow.Engine.Tests.Behaviors.Containers;

public sealed class AdHocSubProcessTests
{
    [Fact]
    public void Everything_that_no_flow_leads_to_begins_and_flows_are_followed_as_drawn() => Scenario
        .Given(Part(null)).Start()
        .ThenOpen("A", "B").Complete("B").ThenOpen("A").Complete("A").ThenOpen("C").Complete("C").ThenOpen("After").Complete("After").ThenCompleted()
        .ThenTranscript("ad-hoc-parallel");

    [Fact]
    public void One_after_the_other_begins_the_next_when_nothing_runs() => Scenario
        .Given(Part(null, sequential: true)).Start()
        .ThenOpen("A").Complete("A").ThenOpen("C").Complete("C").ThenOpen("B").Complete("B").ThenOpen("After")
        .ThenTranscript("ad-hoc-sequential");

    [Fact]
    public void A_condition_that_holds_calls_off_the_rest() => Scenario
        .Given(Part("enough")).Start(("enough", false))
        .Complete("B").ThenOpen("A").Complete("A", ("enough", true)).ThenOpen("After").ThenVisited("C", 0)
        .ThenTranscript("ad-hoc-completion");

    [Fact]
    public void A_condition_that_holds_cancels_what_runs() => Scenario
        .Given(Part("enough")).Start(("enough", false))
        .Complete("B", ("enough", true)).ThenOpen("After").ThenCancelledElements("A");

    [Fact]
    public void What_runs_is_awaited_where_it_is_not_to_be_called_off() => Scenario
        .Given(Part("enough", cancelRemaining: false)).Start(("enough", false))
        .Complete("B", ("enough", true)).ThenOpen("A").Complete("A").ThenOpen("After").ThenVisited("C", 0);

    [Fact]
    public void While_the_condition_does_not_hold_people_may_begin_activities_again()
    {
        var scenario = Scenario.Given(Part("n > 1")).Start(("n", 0)).Complete("A").Complete("B").Complete("C").ThenOpen().ThenStatus(InstanceStatus.Running);
        Begin(scenario, "B").ThenAccepted().ThenOpen("B").Complete("B", ("n", 2)).ThenOpen("After").ThenVisited("B", 2);
    }

    [Fact]
    public void An_activity_may_run_twice_at_the_same_time()
    {
        var scenario = Scenario.Given(Part(null)).Start();
        Begin(scenario, "A").ThenOpen("A", "A", "B").Complete("A").Complete("A").ThenOpen("B", "C", "C");
    }

    [Fact]
    public void People_cannot_begin_what_a_flow_leads_to() => Begin(Scenario.Given(Part(null)).Start(), "C").ThenRejected(EngineCodes.AdHocNotEnabled);

    [Fact]
    public void People_cannot_begin_a_second_activity_where_one_runs_at_a_time() =>
        Begin(Scenario.Given(Part(null, sequential: true)).Start(), "B").ThenRejected(EngineCodes.AdHocBusy);

    [Fact]
    public void Nothing_begins_in_what_has_ended()
    {
        var scenario = Scenario.Given(Part("true")).Start();
        var part = scenario.VisitOf("Part");
        scenario.Complete("A").Send(new Command.StartActivity(scenario.Context(), part, new("B"))).ThenRejected(EngineCodes.AdHocNotOpen);
    }

    [Fact]
    public void Activities_that_pass_by_themselves_go_through() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").AdHocSubProcess("Part", part =>
        {
            for (var i = 0; i < 500; i++)
            {
                part.Apart().ManualTask($"T{i}");
            }
        }, sequential: true).EndEvent("End").Build()).Start().ThenCompleted().ThenVisited("T499", 1);

    [Fact]
    public void Empty_it_passes() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").AdHocSubProcess("Part", _ => { }).EndEvent("End").Build()).Start().ThenCompleted();

    [Fact]
    public void Events_on_edges_and_event_sub_processes_work_inside() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").AdHocSubProcess("Part", part => part
                .UserTask("A").BoundaryEvent("Late", "A", Triggers.After("PT1H")).UserTask("Then").Apart().UserTask("B")
                .EventSubProcess("Handler", handler => handler.StartEvent("S", Triggers.Signal("stop"), interrupting: true).UserTask("H").EndEvent("E")), sequential: true)
            .UserTask("After").EndEvent("End").Build())
        .Start().ThenOpen("A").Fire("Late").ThenOpen("Then").Complete("Then").ThenOpen("B")
        .Signal("stop").ThenOpen("H").Complete("H").ThenOpen("After");

    [Fact]
    public void It_may_be_carried_out_for_several_items() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").AdHocSubProcess("Part", part => part.UserTask("A").Apart().UserTask("B"), completion: "true").Loop(new(false, new("2"))).EndEvent("End").Build())
        .Start().ThenOpen("A", "A", "B", "B").Complete("A").ThenOpen("A", "B").Complete("B").ThenCompleted();

    [Fact]
    public void A_condition_that_fails_is_an_incident_on_the_activity_that_ended() => Scenario
        .Given(Part("missing > 1")).Start().Complete("A").ThenIncidents(("A", EngineCodes.ExpressionFailed))
        .Set(("missing", 2)).Retry().ThenOpen("After");

    [Fact]
    public void An_incident_of_it_goes_when_it_ends_in_another_way_than_by_a_retry()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").AdHocSubProcess("Part", part => part.UserTask("A"))
            .Apart().EndEvent("Few").Apart().EndEvent("Many").Flow("Part", "Few", "n = 1").Flow("Part", "Many", "n > 1").Build());
        scenario.Start(("n", 0)).Complete("A").ThenIncidents(("Part", EngineCodes.ActivityNoFlow));
        Begin(scenario, "A").Complete("A", ("n", 1)).ThenIncidents().ThenCompleted().ThenVisited("Few", 1);
    }

    [Fact]
    public void An_error_inside_is_caught_on_its_edge() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").AdHocSubProcess("Part", part => part.UserTask("A").Apart().ServiceTask("B", "act")).EndEvent("End")
            .BoundaryEvent("Caught", "Part", Triggers.Error("boom")).EndEvent("Failed").Build())
        .Start().FailAction("B", "boom").ThenCompleted().ThenVisited("Failed", 1).ThenOpen();

    private static Scenario Begin(Scenario scenario, string element) =>
        scenario.Send(new Command.StartActivity(scenario.Context(), scenario.VisitOf("Part"), new(element)));

    private static Process Part(string? completion, bool sequential = false, bool cancelRemaining = true) => ProcessBuilder.Create("P").StartEvent("Start")
        .AdHocSubProcess("Part", part => part.UserTask("A").UserTask("C").Apart().UserTask("B"), completion, sequential, cancelRemaining)
        .UserTask("After").EndEvent("End").Build();
}
