using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Migrating;
using CaseFlow.Engine.Trace;

namespace CaseFlow.Engine.Tests.Migrating;

public sealed class MovingTests
{
    [Fact]
    public void Open_work_keeps_its_id_and_due_moment_and_takes_form_and_role_of_the_new_version()
    {
        var scenario = Started(P().UserTask("A", Work("old", 3)));
        var moved = Relocation.Of(scenario, P().UserTask("A", Work("new", 5) with { Role = new LaneRole("chief", "county") }).EndEvent("End").Build());
        moved.State.WorkItems.Should().ContainSingle().Which.Value.Due.Should().Be(scenario.State.WorkItems.Values.Single().Due);
        var work = moved.Effects.OfType<Effect.ChangeWorkItem>().Should().ContainSingle().Subject.Work;
        (work.Work.Form, work.Role.Role, work.Item).Should().Be(("new", "chief", scenario.VisitOf("A")));
        moved.Complete("A").State.Status.Should().Be(InstanceStatus.Completed);
    }

    [Fact]
    public void Clock_of_work_is_counted_anew_from_the_moment_of_moving_where_the_plan_says_so()
    {
        var scenario = Started(P().UserTask("A", Work("f", 3))).After(TimeSpan.FromHours(1));
        var moved = Relocation.Of(scenario, P().UserTask("A", Work("f", 5)).EndEvent("End").Build(), Restart);
        moved.State.WorkItems.Values.Single().Due!.Due.Should().Be(scenario.Now.Plus(TimeSpan.FromHours(5)));
    }

    [Fact]
    public void Clock_that_is_new_counts_from_the_moment_of_moving_and_one_no_longer_drawn_is_gone()
    {
        var scenario = Started(P().UserTask("A")).After(TimeSpan.FromHours(2));
        var clocked = P().UserTask("A", Work("f", 1)).EndEvent("End").Build();
        Relocation.Of(scenario, clocked).State.WorkItems.Values.Single().Due!.Due.Should().Be(scenario.Now.Plus(TimeSpan.FromHours(1)));
        Relocation.Of(Started(P().UserTask("A", Work("f", 1))), P().UserTask("A").EndEvent("End").Build()).State.WorkItems.Values.Single().Due.Should().BeNull();
    }

    [Fact]
    public void Timer_in_the_flow_runs_on_or_is_counted_anew()
    {
        var scenario = Started(P().CatchEvent("T", Triggers.After("PT2H"))).After(TimeSpan.FromHours(1));
        var next = P().CatchEvent("T", Triggers.After("PT4H")).EndEvent("End").Build();
        Relocation.Of(scenario, next).State.Timers.Values.Single().Due.Should().Be(Moments.Monday.Plus(TimeSpan.FromHours(2)));
        var restarted = Relocation.Of(scenario, next, Restart);
        restarted.State.Timers.Values.Single().Due.Should().Be(scenario.Now.Plus(TimeSpan.FromHours(4)));
        restarted.Effects.OfType<Effect.ScheduleTimer>().Should().ContainSingle();
    }

    [Fact]
    public void Repeating_timer_runs_on_only_where_the_new_one_repeats_too()
    {
        var scenario = Started(P().UserTask("A").EndEvent("E").BoundaryEvent("B", "A", Triggers.Every("R5/PT1H"), interrupting: false));
        var next = P().UserTask("A").EndEvent("E").BoundaryEvent("B", "A", Triggers.After("PT1H"), interrupting: false).EndEvent("End").Build();
        var carried = Relocation.Of(scenario, next, plan => plan with { Elements = [.. plan.Elements.Select(element => element with { Clock = ClockChoice.Carried })] });
        carried.Code.Should().Be(EngineCodes.MigrateTimerUnfit);
        Relocation.Of(scenario, next).State.Timers.Values.Single().Cycle.Should().BeNull("the proposal counts it anew");
    }

    [Fact]
    public void Message_is_awaited_by_the_name_of_the_new_version()
    {
        var moved = Relocation.Of(Started(P().CatchEvent("M", Triggers.Message("old"))), P().CatchEvent("M", Triggers.Message("new")).EndEvent("End").Build());
        moved.Deliver("new").State.Status.Should().Be(InstanceStatus.Completed);
    }

    [Fact]
    public void Condition_of_the_new_version_that_holds_already_goes_on_at_once()
    {
        var scenario = Scenario.Given(P().CatchEvent("C", Triggers.Condition("x > 5")).EndEvent("End").Build()).Start(("x", 3));
        var next = P().CatchEvent("C", Triggers.Condition("x > 2")).EndEvent("End").Build();
        Relocation.Of(scenario, next).State.Status.Should().Be(InstanceStatus.Completed);
    }

    [Fact]
    public void New_event_on_an_edge_is_armed_and_one_no_longer_drawn_is_disarmed()
    {
        var scenario = Started(P().UserTask("A").EndEvent("E").BoundaryEvent("Gone", "A", Triggers.Message("gone")));
        var moved = Relocation.Of(scenario, P().UserTask("A").EndEvent("E").BoundaryEvent("New", "A", Triggers.After("PT1H")).EndEvent("End").Build());
        moved.State.Subscriptions.Should().BeEmpty();
        moved.State.Timers.Values.Single().Should().Match<ArmedTimer>(timer => timer.Element.Value == "New" && timer.Host == scenario.VisitOf("A"));
        moved.Effects.Should().ContainSingle(effect => effect is Effect.CloseSubscription).And.ContainSingle(effect => effect is Effect.ScheduleTimer);
    }

    [Fact]
    public void Event_on_an_edge_that_has_happened_is_not_armed_again()
    {
        var process = P().UserTask("A").EndEvent("E").BoundaryEvent("B", "A", Triggers.After("PT1H"), interrupting: false).UserTask("C").EndEvent("End").Build();
        Relocation.Of(Scenario.Given(process).Start().Fire("B"), process).State.Timers.Should().BeEmpty();
    }

    [Fact]
    public void Event_sub_process_of_the_new_version_can_begin()
    {
        var moved = Relocation.Of(
            Started(P().UserTask("A")),
            P().UserTask("A").EndEvent("End").EventSubProcess("H", inside => inside.StartEvent("S", Triggers.Message("m"), interrupting: false).UserTask("B").EndEvent("E")).Build());
        moved.Deliver("m").Open.Should().BeEquivalentTo("A", "B");
    }

    [Fact]
    public void Event_based_gateway_waits_for_the_events_of_the_new_version()
    {
        var scenario = Started(P().EventBasedGateway("G").CatchEvent("One", Triggers.Message("one")).UserTask("A").EndEvent("E1")
            .MoveTo("G").CatchEvent("Two", Triggers.Message("two")).UserTask("B"));
        var next = P().EventBasedGateway("G").CatchEvent("One", Triggers.Message("one")).UserTask("A").EndEvent("E1")
            .MoveTo("G").CatchEvent("Three", Triggers.Signal("three")).UserTask("C").EndEvent("End").Build();
        var moved = Relocation.Of(scenario, next, plan => plan with { Elements = plan.Elements.RemoveAll(element => element.From.Value == "Two") });
        moved.State.Subscriptions.Values.Select(wait => wait.Element.Value).Should().Equal("One");
        moved.State.Signals.Values.Select(wait => wait.Element.Value).Should().Equal("Three");
    }

    [Fact]
    public void Incident_is_tried_again_by_the_new_version()
    {
        var scenario = Started(P().ScriptTask("S", "1 + nothing.there(2)", "x").UserTask("A"), allowsIncident: true);
        scenario.State.Incidents.Should().ContainSingle();
        Relocation.Of(scenario, P().ScriptTask("S", "1 + 2", "x").UserTask("A").EndEvent("End").Build()).Retry().Open.Should().Equal("A");
    }

    [Fact]
    public void Suspended_instance_is_moved_and_its_clocks_stand_until_it_is_resumed()
    {
        var scenario = Started(P().CatchEvent("T", Triggers.After("PT2H"))).Suspend();
        var moved = Relocation.Of(scenario, P().CatchEvent("T", Triggers.After("PT2H")).EndEvent("End").Build()).After(TimeSpan.FromHours(1));
        moved.Send(new Command.ResumeInstance(new(moved.Now, "tester", Moments.Calendar, Moments.NoMilestones)));
        moved.State.Timers.Values.Single().Due.Should().Be(Moments.Monday.Plus(TimeSpan.FromHours(3)));
    }

    [Fact]
    public void Step_that_is_drawn_in_a_sub_process_now_goes_on_inside_and_one_taken_out_of_it_outside()
    {
        var plain = P().UserTask("A").UserTask("B").EndEvent("End").Build();
        var wrapped = P().SubProcess("Sub", inside => inside.StartEvent("S").UserTask("A").EndEvent("E")).UserTask("B").EndEvent("End")
            .BoundaryEvent("Late", "Sub", Triggers.After("PT1H")).EndEvent("E2").Build();
        var inside = Relocation.Of(Scenario.Given(plain).Start(), wrapped);
        inside.State.Scopes.Should().ContainSingle();
        inside.State.Timers.Should().ContainSingle("what sits on the edge of the sub-process waits too");
        inside.Complete("A").Open.Should().Equal("B");
        var outside = Relocation.Of(Scenario.Given(wrapped).Start(), plain, plan => plan with { Elements = plan.Elements.RemoveAll(element => element.From.Value == "Sub") });
        outside.State.Scopes.Should().BeEmpty();
        outside.State.Timers.Should().BeEmpty();
        outside.Complete("A").Open.Should().Equal("B");
    }

    [Fact]
    public void Parts_of_a_repeated_task_that_are_done_stay_done()
    {
        ProcessBuilder Repeated(string form) => P().UserTask("A", Work(form, 1)).Loop(new Bpmn.Model.Tasks.MultiInstance(false, new Expression("3")));
        var scenario = Started(Repeated("old")).Complete("A");
        var moved = Relocation.Of(scenario, Repeated("new").EndEvent("End").Build());
        moved.Complete("A").Complete("A").State.Status.Should().Be(InstanceStatus.Completed);
        Relocation.Of(scenario, P().UserTask("A").EndEvent("End").Build()).Code.Should().Be(EngineCodes.MigrateLoopDiffers);
    }

    [Fact]
    public void Trace_tells_what_goes_on_by_its_new_id_and_what_had_ended_by_its_old_one()
    {
        var scenario = Started(P().UserTask("A").UserTask("B", name: "Visit")).Complete("A");
        var moved = Relocation.Of(scenario, P().UserTask("C").UserTask("B2", name: "Visit").EndEvent("End").Build());
        var steps = scenario.Run.Steps.Select(step => step.Decision).Append(moved.Decision).OfType<Decision.Accepted>();
        var trace = ProcessTrace.Build(moved.Next, steps.Select(step => new TraceStep(Moments.Monday, "tester", step.Events)));
        trace.Visits.Select(visit => visit.Element.Value).Should().Equal("Start", "A", "B2");
    }

    [Fact]
    public void What_was_done_can_be_compensated_after_moving()
    {
        ProcessBuilder Undoable(string handler) => P().UserTask("A").CompensatedBy("C", "A", undo => undo.UserTask(handler)).UserTask("B").ThrowEvent("T", Triggers.Compensation());
        var scenario = Started(Undoable("Undo")).Complete("A");
        Relocation.Of(scenario, Undoable("UndoOtherwise").EndEvent("End").Build()).Complete("B").Open.Should().Equal("UndoOtherwise");
    }

    private static ProcessBuilder P() => ProcessBuilder.Create("P").StartEvent("Start");

    private static Scenario Started(ProcessBuilder builder, bool allowsIncident = false)
    {
        var scenario = Scenario.Given(builder.EndEvent("End").Build()).Start();
        return allowsIncident ? scenario : scenario.ThenIncidents();
    }

    private static WorkSpec Work(string form, int hours) => WorkSpec.Plain with { Form = form, Clock = new ClockSpec("c", hours, "hours", "entered", []) };

    private static MigrationPlan Restart(MigrationPlan plan) => plan with { Elements = [.. plan.Elements.Select(element => element with { Clock = ClockChoice.Restarted })] };
}
