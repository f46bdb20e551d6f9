using CaseFlow.Engine.Json;
using CaseFlow.Engine.Migrating;

namespace CaseFlow.Engine.Tests.Migrating;

public sealed class RefusingTests
{
    [Fact]
    public void What_waits_where_nothing_corresponds_is_refused_and_named()
    {
        var refused = Relocation.Of(Scenario.Given(P().UserTask("A").UserTask("B").EndEvent("End").Build()).Start(), P().ManualTask("A").UserTask("B").EndEvent("End").Build());
        refused.Code.Should().Be(EngineCodes.MigrateUnmapped);
        refused.Preview.Findings.Should().ContainSingle().Which.Element!.Value.Value.Should().Be("A");
        refused.Proposal.Open.Select(open => open.Element.Value).Should().Equal("A");
    }

    [Fact]
    public void Token_beside_a_branch_that_was_never_begun_is_refused()
    {
        var forked = P().ParallelGateway("Fork").UserTask("A").ParallelGateway("Join").EndEvent("End").MoveTo("Fork").UserTask("B").ConnectTo("Join").Build();
        var refused = Relocation.Of(Scenario.Given(P().UserTask("A").EndEvent("End").Build()).Start(), forked);
        refused.Code.Should().Be(EngineCodes.MigrateJoinStarved);
        refused.Preview.Findings[0].Arguments["join"].Should().Be("Join");
    }

    [Fact]
    public void Two_tokens_on_steps_that_are_drawn_one_after_the_other_now_are_refused()
    {
        var forked = P().ParallelGateway("Fork").UserTask("A").EndEvent("E1").MoveTo("Fork").UserTask("B").EndEvent("E2").Build();
        var lined = P().UserTask("A").UserTask("B").EndEvent("E1").Build();
        Relocation.Of(Scenario.Given(forked).Start(), lined).Code.Should().Be(EngineCodes.MigrateTokensMeet);
        Relocation.Of(Scenario.Given(forked).Start().Complete("A"), lined).Open.Should().Equal("B");
    }

    [Fact]
    public void Step_that_needs_fewer_tokens_now_begins_at_once_and_cannot_be_brought_back()
    {
        var waiting = P().UserTask("A").UserTask("Z").Quantities(start: 2).EndEvent("End").MoveTo("A").ManualTask("C").UserTask("D").ConnectTo("Z").Build();
        var moved = Relocation.Of(
            Scenario.Given(waiting).Start().Complete("A"),
            P().UserTask("A").UserTask("Z").EndEvent("End").MoveTo("A").ManualTask("C").UserTask("D").EndEvent("E2").Build());
        moved.Open.Should().BeEquivalentTo("Z", "D");
        moved.Back().Should().BeOfType<Decision.Rejected>().Which.Code.Should().Be(EngineCodes.MigrateChangedSince);
    }

    [Fact]
    public void Token_at_a_join_needs_a_flow_by_which_it_came()
    {
        var process = P().ParallelGateway("Fork").UserTask("A").ParallelGateway("Join").UserTask("Z").EndEvent("End").MoveTo("Fork").UserTask("B").ConnectTo("Join").Build();
        var scenario = Scenario.Given(process).Start().Complete("A");
        var longer = P().ParallelGateway("Fork").UserTask("A").UserTask("More").ParallelGateway("Join").UserTask("Z").EndEvent("End").MoveTo("Fork").UserTask("B").ConnectTo("Join").Build();
        Relocation.Of(scenario, longer, plan => plan with { Flows = [] }).Code.Should().Be(EngineCodes.MigrateJoinFlow);
        Relocation.Of(scenario, longer).Complete("B").Open.Should().Equal(["Z"], "the proposal finds it");
    }

    [Fact]
    public void Action_that_was_asked_for_must_be_the_one_that_is_answered()
    {
        var scenario = Scenario.Given(P().ServiceTask("S", "one").EndEvent("End").Build()).Start();
        Relocation.Of(scenario, P().ServiceTask("S", "two").EndEvent("End").Build()).Code.Should().Be(EngineCodes.MigrateActionDiffers);
        Relocation.Of(scenario, P().ServiceTask("S", "one").UserTask("A").EndEvent("End").Build()).State.PendingActions.Should().ContainSingle();
        var call = Scenario.Given(P().CallActivity("C", "Other").EndEvent("End").Build()).Start();
        Relocation.Of(call, P().CallActivity("C", "Another").EndEvent("End").Build()).Code.Should().Be(EngineCodes.MigrateActionDiffers);
    }

    [Fact]
    public void Decision_under_way_is_not_counted_by_another_rule()
    {
        Process Decided(string mode) => P().UserTask("A", WorkSpec.Plain with { Deciders = new DeciderSpec(mode, "panel", "vote", "yes") }).EndEvent("End").Build();
        var scenario = Scenario.Given(Decided("all")).Start(("panel", Values.List("x", "y", "z")));
        Relocation.Of(scenario, Decided("any")).Code.Should().BeNull("nobody has said anything yet");
        scenario.Complete("A", ("vote", "yes"));
        Relocation.Of(scenario, Decided("any")).Code.Should().Be(EngineCodes.MigrateDecidersDiffer);
        Relocation.Of(scenario, Decided("all")).Open.Should().Equal("A", "A");
    }

    [Fact]
    public void What_was_done_and_could_not_be_compensated_any_more_is_refused()
    {
        var undoable = P().UserTask("A").CompensatedBy("C", "A", undo => undo.UserTask("Undo")).UserTask("B").ThrowEvent("T", Triggers.Compensation()).EndEvent("End").Build();
        var refused = Relocation.Of(Scenario.Given(undoable).Start().Complete("A"), P().UserTask("A").UserTask("B").EndEvent("End").Build());
        refused.Code.Should().Be(EngineCodes.MigrateCompletedUnmapped);
        var compensating = Scenario.Given(undoable).Start().Complete("A").Complete("B");
        Relocation.Of(compensating, undoable).Code.Should().Be(EngineCodes.MigrateCompensating);
    }

    [Fact]
    public void Idle_ad_hoc_sub_process_that_says_no_more_when_it_is_done_is_refused()
    {
        Process AdHoc(string? completion) => P().AdHocSubProcess("H", inside => inside.ManualTask("M"), completion).EndEvent("End").Build();
        var scenario = Scenario.Given(AdHoc("x = 1")).Start(("x", 0));
        scenario.State.IsEnded.Should().BeFalse();
        Relocation.Of(scenario, AdHoc(null)).Code.Should().Be(EngineCodes.MigrateAdHocIdle);
        Relocation.Of(scenario, AdHoc("x = 2")).Code.Should().BeNull();
    }

    [Fact]
    public void Event_of_the_new_version_that_cannot_be_armed_is_refused()
    {
        var next = P().UserTask("A").EndEvent("End").BoundaryEvent("B", "A", Triggers.After("missing")).EndEvent("E").Build();
        Relocation.Of(Scenario.Given(P().UserTask("A").EndEvent("End").Build()).Start(), next).Code.Should().Be(EngineCodes.MigrateNotArmed);
    }

    [Fact]
    public void Ended_instances_and_plans_for_other_versions_are_refused()
    {
        var process = P().UserTask("A").EndEvent("End").Build();
        Relocation.Of(Scenario.Given(process).Start().Complete("A"), process).Code.Should().Be(EngineCodes.Ended);
        Relocation.Of(Scenario.Given(process).Start(), process, plan => plan with { To = "x" }).Code.Should().Be(EngineCodes.MigrateVersion);
        Relocation.Of(Scenario.Given(process).Start(), process, plan => plan with { Elements = plan.Elements.Add(new(new("A"), new("X"))) })
            .Code.Should().Be(EngineCodes.MigrateMappingInvalid);
    }

    [Fact]
    public void Check_says_before_any_instance_is_looked_at_where_one_could_not_wait()
    {
        var old = Relocation.Compile(P().UserTask("A").ServiceTask("S", "one").EndEvent("End").Build(), "old");
        var next = Relocation.Compile(P().ServiceTask("S", "two").EndEvent("End").Build(), "next");
        var findings = Migrations.Check(old, next, Migrations.Propose(old, next).Plan);
        findings.Select(finding => (finding.Code, finding.Element!.Value.Value)).Should().BeEquivalentTo(
            [(EngineCodes.MigrateUnmapped, "A"), (EngineCodes.MigrateActionDiffers, "S")]);
        findings.Should().OnlyContain(finding => finding.Severity == MigrationSeverity.WhileWaiting);
    }

    [Fact]
    public void Between_two_counterparts_that_fit_equally_well_the_proposal_does_not_choose()
    {
        var old = Relocation.Compile(P().UserTask("A", name: "Visit").UserTask("K", name: "Close").EndEvent("End").Build(), "old");
        var next = Relocation.Compile(P().UserTask("B", name: "Visit").UserTask("C", name: "Visit").UserTask("K2", name: "Close").EndEvent("End").Build(), "next");
        var proposal = Migrations.Propose(old, next);
        proposal.Open.Should().ContainSingle(open => open.Element.Value == "A").Which.Candidates.Select(id => id.Value).Should().Equal("B", "C");
        proposal.Reasons.Should().Contain(new ProposedMapping(new("K"), new("K2"), ProposalReason.SameName));
    }

    [Fact]
    public void Instance_is_brought_back_as_it_was_unless_something_has_happened_since()
    {
        var old = P().UserTask("A", WorkSpec.Plain with { Clock = new ClockSpec("c", 3, "hours", "entered", []) }).EndEvent("End")
            .BoundaryEvent("B", "A", Triggers.After("PT1H")).EndEvent("E").Build();
        var scenario = Scenario.Given(old).Start();
        var moved = Relocation.Of(scenario.After(TimeSpan.FromMinutes(5)), P().UserTask("A").UserTask("Z").EndEvent("End").Build());
        var after = moved.State;
        var back = moved.Back().Should().BeOfType<Decision.Accepted>().Subject.State;
        back.WorkItems.Values.Single().Should().Be(scenario.State.WorkItems.Values.Single());
        back.Timers.Values.Single().Due.Should().Be(scenario.State.Timers.Values.Single().Due);
        var since = ProcessJson.DeserializeState(ProcessJson.Serialize(after with { Root = after.Root with { Variables = Values.Of(("x", 1)) } }));
        moved.Back(since).Should().BeOfType<Decision.Rejected>().Which.Code.Should().Be(EngineCodes.MigrateChangedSince);
    }

    private static ProcessBuilder P() => ProcessBuilder.Create("P").StartEvent("Start");
}
