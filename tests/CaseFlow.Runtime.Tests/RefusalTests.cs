using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.Tests;

public sealed class RefusalTests
{
    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary<string, string>.Empty;

    [Fact]
    public async Task The_same_key_registers_one_demand_and_gives_the_same_code()
    {
        using var town = await Town.BuildAsync();

        var first = await town.Ask(town.Demand(key: "same-key-1"));
        var second = await town.Ask(town.Demand(key: "same-key-1"));

        second.Value.Should().Be(first.Value);
        town.Store.State.Cases.Should().ContainSingle();
        town.Store.State.Receipts.Values.Should().NotContain(r => r.Contains(first.Value!.FollowCode), "the code cannot be read from the store");
    }

    [Fact]
    public async Task A_double_click_completes_a_task_once()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        var request = new CompleteTask("reg", town.TaskAt(demand, "Task_Accept"), Values(("acceptDecision", "accept"), ("category", "property")), "double-click-1");

        var first = await town.Ask(request);
        var version = town.Store.State.Cases[demand.Case.Value].Version;
        var second = await town.Ask(request);

        second.Value.Should().Be(first.Value);
        town.Store.State.Cases[demand.Case.Value].Version.Should().Be(version);
    }

    [Fact]
    public async Task Of_two_persons_one_completes_and_the_other_is_refused()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        var task = town.TaskAt(demand, "Task_Accept");
        var values = Values(("acceptDecision", "accept"), ("category", "property"));

        var outcomes = await Task.WhenAll(
            town.Ask(new CompleteTask("reg", task, values, "person-one")), town.Ask(new CompleteTask("reg2", task, values, "person-two")));

        outcomes.Count(o => o.IsDone).Should().Be(1);
        outcomes.Single(o => !o.IsDone).Refusal!.Code.Should().Be(RuntimeCodes.TaskNotOpen);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Wrong_values_are_named_by_field_and_change_nothing()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        var before = town.Store.State;

        var outcome = await town.Complete("reg", demand, "Task_Accept", ("acceptDecision", "maybe"));
        var missing = await town.Complete("reg", demand, "Task_Accept", ("acceptDecision", "accept"));
        var noPlace = await town.Ask(town.Demand() with { Place = "nowhere", Text = " " });

        outcome.Refusal!.Code.Should().Be(RuntimeCodes.FormInvalid);
        outcome.Refusal.Fields.Should().ContainSingle().Which.Should().Match<FieldProblem>(p => p.Field == "acceptDecision" && p.Code == FormCodes.ChoiceUnknown);
        missing.Refusal!.Fields.Select(f => (f.Field, f.Code)).Should().Equal(("category", FormCodes.Required));
        noPlace.Refusal!.Fields.Select(f => f.Code).Should().BeEquivalentTo([FormCodes.PlaceUnknown, FormCodes.Required]);
        town.Store.State.Should().Be(before);
    }

    [Fact]
    public async Task Those_who_may_not_are_refused()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        var task = town.TaskAt(demand, "Task_Accept");

        (await town.Ask(new GetTask("prop", task))).Refusal!.Code.Should().Be(RuntimeCodes.AccessTask);
        (await town.Ask(new CompleteTask("prop", task, Nothing, "not-allowed"))).Refusal!.Code.Should().Be(CaseCodes.TaskNotEligible);
        (await town.Ask(new CompleteTask("stranger", task, Nothing, "not-allowed"))).Refusal!.Code.Should().Be(RuntimeCodes.PersonUnknown);
        (await town.Ask(new SuspendCase("audit", demand.Number, "为何"))).Refusal!.Code.Should().Be(RuntimeCodes.AccessVerb);
        (await town.Ask(new ListIncidents("reg"))).Refusal!.Code.Should().Be(RuntimeCodes.AccessVerb);
        (await town.Ask(new GetCaseFile("audit", "2026-009999"))).Refusal!.Code.Should().Be(RuntimeCodes.CaseNotFound);
    }

    [Fact]
    public async Task A_claimed_task_leaves_the_group_and_comes_back_when_released()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        var task = town.TaskAt(demand, "Task_Accept");

        (await town.Ask(new ClaimTask("reg", task))).IsDone.Should().BeTrue();
        var (mine, theirs) = ((await town.Ask(new GetInbox("reg", InboxScope.All, 1))).Value!, (await town.Ask(new GetInbox("reg2", InboxScope.All, 1))).Value!);
        var taken = await town.Ask(new ClaimTask("reg2", task));
        (await town.Ask(new ReleaseTask("reg", task))).IsDone.Should().BeTrue();

        mine.OwnCount.Should().Be(1);
        mine.Items.Should().ContainSingle().Which.Urgency.Should().Be(Urgency.InTime);
        theirs.Items.Should().BeEmpty();
        taken.Refusal!.Code.Should().Be(CaseCodes.TaskClaimed);
        (await town.Ask(new GetInbox("reg2", InboxScope.Group, 1))).Value!.Items.Should().ContainSingle();
    }

    [Fact]
    public async Task A_conflict_is_decided_again_and_five_in_a_row_are_refused()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        town.Store.Conflicts = 4;
        (await town.Ask(new ClaimTask("reg", town.TaskAt(demand, "Task_Accept")))).IsDone.Should().BeTrue();

        town.Store.Conflicts = 5;
        (await town.Ask(new ReleaseTask("reg", town.TaskAt(demand, "Task_Accept")))).Refusal!.Code.Should().Be(RuntimeCodes.Busy);
    }

    private static ImmutableSortedDictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToImmutableSortedDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
