using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Runtime.UseCases.Traces;

namespace CaseFlow.Runtime.Tests;

public sealed class CourseTests
{
    [Fact]
    public async Task A_second_demand_is_merged_and_its_reporter_follows_the_first()
    {
        using var town = await Town.BuildAsync();
        var first = await town.Register("地下车库潮湿积水严重");
        var second = await town.Register("车库潮湿积水");

        var similar = (await town.Ask(new FindSimilar("reg", "b1", "property.underground-garage.damp", "车库潮湿积水", null, second.Number))).Value!;
        var merged = await town.Ask(new MergeDuplicate("reg", second.Number, first.Number));

        similar.Cases.Should().ContainSingle().Which.Number.Should().Be(first.Number);
        merged.Refusal.Should().BeNull();
        town.Store.State.Cases[first.Case.Value].Case.Duplicates.Should().ContainSingle().Which.Number.Should().Be(second.Number);
        town.Store.State.Inbox.Keys.Should().OnlyContain(t => t.Case == first.Case);
        town.Store.State.Outbox.Should().BeEmpty();
        (await town.Ask(new FollowDemand(second.Number, second.FollowCode))).Value!.DuplicateOf.Should().Be(first.Number);
        (await town.Ask(new MergeDuplicate("reg", second.Number, first.Number))).IsDone.Should().BeFalse();
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_suspension_stops_the_clocks_and_moves_the_due_moments()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        await town.ToClaim(demand);
        var before = town.Store.State.Inbox.Values.Single();
        var dueBefore = town.Store.State.Timers.Values.Max(t => t.Due);

        (await town.Ask(new SuspendCase("reg", demand.Number, "等待鉴定"))).Refusal.Should().BeNull();
        var paused = town.Store.State;
        town.Clock.Advance(TimeSpan.FromDays(9));
        var sweep = (await town.Ask(new SweepDue())).Value!;
        var path = (await town.Ask(new GetTrace("reg", demand.Number))).Value!;
        var refused = await town.Complete("prop", demand, "Task_Claim", ("propertyDecision", "claim"));
        (await town.Ask(new ResumeCase("reg", demand.Number))).Refusal.Should().BeNull();

        paused.Timers.Should().BeEmpty("no timer wakes a suspended case");
        paused.Inbox.Values.Single().Suspended.Should().BeTrue();
        sweep.Fired.Should().Be(0);
        path.Instances.Single().Steps.Should().OnlyContain(step => !step.Overdue, "the clocks stand still");
        refused.Refusal!.Code.Should().Be(CaseCodes.CaseSuspended);
        town.Store.State.Inbox.Values.Single().Due.Should().NotBe(before.Due);
        town.Store.State.Timers.Values.Max(t => t.Due).Should().BeGreaterThan(dueBefore);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_role_that_nobody_holds_is_an_incident_that_names_role_and_unit()
    {
        using var town = await Town.BuildAsync("response-team");
        var demand = await town.Register();
        await town.ToDispatch(demand);
        await town.Done("reg", demand, "Task_Dispatch", ("duty", "team"));

        var incident = (await town.Ask(new ListIncidents("admin"))).Value!.Incidents.Should().ContainSingle().Subject;

        incident.Code.Should().Be(RuntimeCodes.RoleEmpty);
        incident.Detail.Should().Contain("response-team").And.Contain("garden");
        incident.Arguments.Should().Contain("role", "response-team").And.ContainKey("unit");
        (await town.Ask(new RetryIncident("admin", incident.Key))).Refusal!.Code.Should().Be(RuntimeCodes.RoleEmpty);
        (await town.Ask(new GetCaseFile("reg", demand.Number))).Value!.Incidents.Should().ContainSingle();
    }

    [Fact]
    public async Task The_return_visit_is_made_by_someone_who_did_not_handle_the_case()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        await town.ToDispatch(demand);
        await town.Done("reg", demand, "Task_Dispatch", ("duty", "team"));
        await town.Done("team", demand, "Task_FirstResponse", ("responseWay", "phone"));
        await town.Done("team", demand, "Task_TeamHandle", ("teamMeasure", "当场疏通"));
        await town.Done("team", demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已疏通"));

        var task = town.TaskAt(demand, "Task_ReturnVisit");
        var view = (await town.Ask(new GetTask("team", task))).Value!;
        var own = await town.Complete("team", demand, "Task_ReturnVisit", ("reached", "false"));

        view.MayComplete.Should().BeFalse();
        view.Obstacle.Should().Be(CaseCodes.TaskSeparationOfDuties);
        own.Refusal!.Code.Should().Be(CaseCodes.TaskSeparationOfDuties);
        await town.Done("visit", demand, "Task_ReturnVisit", ("reached", "false"));
        town.StatusOf(demand).Should().Be("closed");
    }

    [Fact]
    public async Task An_unresolved_demand_is_reopened_and_dispatched_again()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        await town.ToDispatch(demand);
        await town.Done("reg", demand, "Task_Dispatch", ("duty", "team"));
        await town.Done("team", demand, "Task_FirstResponse", ("responseWay", "phone"));
        await town.Done("team", demand, "Task_TeamHandle", ("teamMeasure", "当场疏通"));
        await town.Done("team", demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已疏通"));
        await town.Done("visit", demand, "Task_ReturnVisit", ("reached", "true"), ("resolved", "false"), ("satisfaction", "dissatisfied"), ("visitReason", "又堵了"));

        town.Store.State.Cases[demand.Case.Value].Case.Reopenings.Should().Be(1);
        town.TaskAt(demand, "Task_Dispatch").Case.Should().Be(demand.Case);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_withdrawn_demand_goes_the_way_that_the_diagram_draws()
    {
        using var town = await Town.BuildAsync();
        var early = await town.Register("一");
        var late = await town.Register("二");
        await town.ToClaim(late);
        await town.Done("prop", late, "Task_Claim", ("propertyDecision", "claim"));

        foreach (var demand in new[] { early, late })
        {
            (await town.Ask(new WithdrawDemand(demand.Number, demand.FollowCode, "已自行解决"))).Value!.Status.Should().Be("withdrawn");
        }

        town.Store.State.Inbox.Should().BeEmpty();
        town.Store.State.Timers.Should().BeEmpty();
        town.Store.State.Cases[late.Case.Value].Case.EndReason.Should().Be("已自行解决");
        town.Store.State.Cases[late.Case.Value].Instances[1].State.Status.Should().Be(Engine.State.InstanceStatus.Completed, "the boundary message was taken");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_clock_that_jumps_back_moves_no_step_back()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        var registered = town.Clock.Now;
        town.Clock.Advance(TimeSpan.FromHours(-5));
        await town.ToDispatch(demand);

        var entry = town.Store.State.Journals[demand.Case][^1];
        entry.HappenedAt.Should().Be(registered);
        entry.RecordedAt.Should().Be(town.Clock.Now);
    }

    [Fact]
    public async Task Published_versions_are_kept_and_newer_content_is_only_offered()
    {
        using var town = await Town.BuildAsync();
        var folders = Town.Folders("on-demand-handling");
        var files = folders["on-demand-handling"];
        var form = System.Text.Encoding.UTF8.GetString(files["forms/claim.json"].Span);
        var newer = folders.SetItem("on-demand-handling", files.SetItem("forms/claim.json", System.Text.Encoding.UTF8.GetBytes(form + "\n")));
        var broken = folders.SetItem("on-demand-handling", files.Remove("forms/claim.json"));

        (await town.Ask(new PublishProcedures(folders, "system"))).Value!.Unchanged.Should().Equal("on-demand-handling");
        (await town.Ask(new PublishProcedures(newer, "system"))).Value!.Offered.Should().Equal("on-demand-handling");
        (await town.Ask(new PublishProcedures(newer, "admin", PublishNewer: true))).Value!.Published.Single().Number.Should().Be(2);
        var refused = (await town.Ask(new PublishProcedures(broken, "admin", PublishNewer: true))).Value!;
        refused.Refused.Should().Equal("on-demand-handling");
        refused.Findings.Should().Contain(f => f.Finding.Element!.Value.Value == "Task_Claim");
    }
}
