using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.People;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.Tests.People;

/// <summary>No open task is ever without anyone who sees it.</summary>
public sealed class EmptyRoleTests
{
    [Fact]
    public async Task A_filled_role_takes_its_incident_away_and_the_task_is_in_the_inbox()
    {
        using var town = await Town.BuildAsync("registrar");
        await town.Ask(new SavePost("admin", 0, "t-0", "县受理", "county", null, "far", "registrar", null, null));
        var demand = (await town.Ask(town.Demand() with { RegisteredBy = "far" })).Value!;
        var incident = (await Incidents(town)).Should().ContainSingle().Subject;
        incident.Arguments.Should().Contain("role", "registrar").And.Contain("unitId", "lake").And.Contain("unit", "临县›东街街道›红石湖社区");

        await town.Ask(new SavePost("admin", 1, "t-1", "受理员", "lake", null, "big", "registrar", null, null));

        (await Incidents(town)).Should().BeEmpty();
        (await town.Ask(new GetInbox("big", InboxScope.Group, 1))).Value!.Items.Should().Contain(i => i.Row.CaseNumber == demand.Number);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task When_the_last_holder_leaves_claimed_tasks_go_back_and_administrators_see_it()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        await town.Ask(new ClaimTask("reg", town.TaskAt(demand, "Task_Accept")));

        await town.Ask(new SetPersonLeft("admin", 0, "reg2", true));
        (await Incidents(town)).Should().BeEmpty("one is still there");
        await town.Ask(new SetPersonLeft("admin", 0, "reg", true));

        (await Incidents(town)).Should().ContainSingle().Which.Arguments["role"].Should().Be("registrar");
        town.Store.State.Inbox[town.TaskAt(demand, "Task_Accept")].Assignee.Should().BeNull();
        (await town.Ask(new GetCaseFile("admin", demand.Number))).Value!.Incidents.Should().ContainSingle();
        await town.ReplayHolds();
    }

    [Fact]
    public async Task An_absence_without_substitute_is_an_incident_from_its_beginning_to_its_end()
    {
        using var town = await Town.BuildAsync();
        await town.Ask(new SetPersonLeft("admin", 0, "reg2", true));
        var demand = await town.Register();
        await town.Ask(new ClaimTask("reg", town.TaskAt(demand, "Task_Accept")));
        var (from, to) = (town.Clock.Now.Plus(TimeSpan.FromDays(1)), town.Clock.Now.Plus(TimeSpan.FromDays(3)));
        (await town.Ask(new SaveAbsence("reg", 0, "reg", null, null, from, to))).IsDone.Should().BeTrue();
        await Pass(town, TimeSpan.FromHours(23));
        (await Incidents(town)).Should().BeEmpty("it has not begun");

        await Pass(town, TimeSpan.FromHours(1));
        (await Incidents(town)).Should().ContainSingle();
        town.Store.State.Inbox[town.TaskAt(demand, "Task_Accept")].Assignee.Should().BeNull();

        await Pass(town, TimeSpan.FromDays(2));
        (await Incidents(town)).Should().BeEmpty("it is over");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_substitute_who_is_away_as_well_is_nobody()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        var to = town.Clock.Now.Plus(TimeSpan.FromDays(3));
        await town.Ask(new SetPersonLeft("admin", 0, "reg2", true));
        await town.Ask(new SaveAbsence("reg", 0, "reg", null, "far", town.Clock.Now, to));
        (await Incidents(town)).Should().BeEmpty();
        (await town.Ask(new GetInbox("far", InboxScope.Group, 1))).Value!.Items.Should().Contain(i => i.Row.CaseNumber == demand.Number);

        await town.Ask(new SaveAbsence("far", 0, "far", null, null, town.Clock.Now, to));
        (await Incidents(town)).Should().ContainSingle();
        await town.Ask(new RemoveAbsence("far", 10, "far", town.Clock.Now));
        (await Incidents(town)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_post_that_ends_by_itself_is_noticed_when_it_does()
    {
        using var town = await Town.BuildAsync();
        await town.Register();
        foreach (var post in town.Store.State.Organisation.Posts.Where(p => p.Roles.Contains("registrar")).ToList())
        {
            (await town.Ask(new SavePost("admin", 0, post.Id, post.Title, post.Unit, null, post.Holder, "registrar", null, town.Clock.Now.Plus(TimeSpan.FromHours(2))))).IsDone.Should().BeTrue();
        }

        (await Incidents(town)).Should().BeEmpty();
        await Pass(town, TimeSpan.FromHours(2));
        (await Incidents(town)).Should().ContainSingle();
    }

    [Fact]
    public async Task Retry_is_refused_while_nobody_is_there()
    {
        using var town = await Town.BuildAsync();
        await town.Register();
        await town.Ask(new SetPersonLeft("admin", 0, "reg", true));
        await town.Ask(new SetPersonLeft("admin", 0, "reg2", true));
        var incident = (await Incidents(town)).Single();
        (await town.Ask(new RetryIncident("admin", incident.Key))).Refusal!.Code.Should().Be(RuntimeCodes.RoleEmpty);
    }

    private static async Task<IEnumerable<IncidentView>> Incidents(Town town) =>
        (await town.Ask(new ListIncidents("admin"))).Value!.Incidents;

    private static async Task Pass(Town town, TimeSpan time)
    {
        town.Clock.Advance(time);
        await town.Ask(new SweepDue());
    }
}
