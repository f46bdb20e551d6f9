using System.Collections.Immutable;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Feel;
using CaseFlow.Runtime.UseCases;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Runtime.Tests;

public sealed class OperationTests
{
    [Fact]
    public async Task Preview_says_what_a_move_would_do_and_saves_nothing()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        var version = town.Store.State.Cases[demand.Case.Value].Version;

        var preview = (await town.Ask(new PreviewOperation("admin", demand.Number, 1, await Move(town, demand, "Task_Claim", "Task_Dispatch")))).Value!;

        preview.Version.Should().Be(version);
        preview.Lines.Select(line => line.Code).Should().Contain(["would.close-work", "would.cancel", "would.open", "would.open-work"]);
        preview.Lines.Single(line => line.Code == "would.open-work").Element.Should().NotBe("Task_Dispatch", "elements are named as drawn");
        town.Store.State.Cases[demand.Case.Value].Version.Should().Be(version);
        town.TaskAt(demand, "Task_Claim").Should().NotBeNull();
    }

    [Fact]
    public async Task Token_is_moved_with_actor_and_reason_in_the_journal()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        var move = await Move(town, demand, "Task_Claim", "Task_Dispatch");

        var done = await Do(town, demand, move, "派错单位");

        done.Refusal.Should().BeNull();
        town.Store.State.Inbox.Values.Should().ContainSingle().Which.Task.Should().Be(town.TaskAt(demand, "Task_Dispatch"));
        var entry = (await town.Ask(new GetCaseFile("admin", demand.Number))).Value!.Timeline.Single(entry => entry.Code == "timeline.operation-modify");
        entry.Actor.Should().Be("admin");
        entry.Arguments["reason"].Should().Be("派错单位");
        await town.Done("reg", demand, "Task_Dispatch", ("duty", "property"));
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Only_administrators_operate()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        var move = await Move(town, demand, "Task_Claim", "Task_Dispatch");
        var request = new CarryOutOperation("reg", demand.Number, 1, move, "试试", null, Key("reg"));
        (await town.Ask(request)).Refusal!.Code.Should().Be(RuntimeCodes.AccessVerb);
        (await town.Ask(new PreviewOperation("reg", demand.Number, 1, move))).Refusal!.Code.Should().Be(RuntimeCodes.AccessVerb);
        (await town.Ask(new GetInstances("reg", demand.Number))).Refusal!.Code.Should().Be(RuntimeCodes.AccessVerb);
    }

    [Fact]
    public async Task Reason_is_needed_and_the_case_must_not_have_moved_since_the_preview()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        var move = await Move(town, demand, "Task_Claim", "Task_Dispatch");
        (await Do(town, demand, move, "  ")).Refusal!.Code.Should().Be(RuntimeCodes.RequestInvalid);
        var late = new CarryOutOperation("admin", demand.Number, 1, move, "晚了", town.Store.State.Cases[demand.Case.Value].Version - 1, Key("late"));
        (await town.Ask(late)).Refusal!.Code.Should().Be(RuntimeCodes.VersionConflict);
    }

    [Fact]
    public async Task Same_key_does_it_once()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        var set = new InstanceOperation.SetVariables(Values(("draft", FeelValue.Of("一"))), ElementInstanceId.Root);
        var request = new CarryOutOperation("admin", demand.Number, 1, set, "补录", null, Key("same"));
        (await town.Ask(request)).IsDone.Should().BeTrue();
        var version = town.Store.State.Cases[demand.Case.Value].Version;
        (await town.Ask(request)).IsDone.Should().BeTrue();
        town.Store.State.Cases[demand.Case.Value].Version.Should().Be(version);
        (await town.Ask(request with { Once = Key("same") with { Digest = "another" } })).Refusal!.Code.Should().Be(RuntimeCodes.IdempotencyMismatch);
    }

    [Fact]
    public async Task Variables_are_set_shown_and_deleted()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        (await Do(town, demand, new InstanceOperation.SetVariables(Values(("draft", FeelValue.Of("一"))), ElementInstanceId.Root), "补录")).Refusal.Should().BeNull();
        (await View(town, demand)).Variables.Should().Contain(new VariableView(0, null, "draft", "\"一\""));
        (await Do(town, demand, new InstanceOperation.RemoveVariables(["draft"], ElementInstanceId.Root), "不再需要")).Refusal.Should().BeNull();
        (await View(town, demand)).Variables.Should().NotContain(variable => variable.Name == "draft");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Cancelling_by_hand_closes_the_case_and_its_tasks()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        var preview = (await town.Ask(new PreviewOperation("admin", demand.Number, 1, new InstanceOperation.Cancel()))).Value!;
        preview.Lines.Select(line => line.Code).Should().Contain(["would.end-cancelled", "would.close-case"]);
        preview.StatusAfter.Should().Be("closed");
        (await Do(town, demand, new InstanceOperation.Cancel(), "重复登记")).Refusal.Should().BeNull();
        town.StatusOf(demand).Should().Be("closed");
        town.Store.State.Inbox.Should().BeEmpty();
        town.Store.State.Timers.Should().BeEmpty();
        (await Do(town, demand, new InstanceOperation.Cancel(), "再来一次", "again")).Refusal!.Code.Should().Be(EngineCodes.Ended);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Taking_the_last_token_away_closes_the_case_too_even_while_suspended()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        (await Do(town, demand, new InstanceOperation.Suspend(), "等待鉴定", "s")).Refusal.Should().BeNull();
        town.StatusOf(demand).Should().Be("suspended");
        var visits = (await View(town, demand)).Visits;
        var cancel = new InstanceOperation.Modify([.. visits.Select(visit => new Instruction.CancelElement(visit.Element)).Distinct()]);
        (await Do(town, demand, cancel, "不再办理", "c")).Refusal.Should().BeNull();
        town.StatusOf(demand).Should().Be("closed");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Case_is_resumed_by_an_operation()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        (await Do(town, demand, new InstanceOperation.Suspend(), "等待鉴定", "s")).Refusal.Should().BeNull();
        town.Clock.Advance(TimeSpan.FromDays(3));
        (await Do(town, demand, new InstanceOperation.Resume(), "鉴定完成", "r")).Refusal.Should().BeNull();
        town.Store.State.Inbox.Values.Single().Suspended.Should().BeFalse();
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Failed_action_is_tried_again_or_counts_as_done()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        (await Do(town, demand, await Move(town, demand, "Task_Claim", "Service_RecordTeamMeasure"), "试试")).Refusal.Should().BeNull();
        var stuck = (await View(town, demand)).Incidents.Should().ContainSingle().Subject;
        stuck.Element.Should().Be("登记处置措施");

        (await Do(town, demand, new InstanceOperation.Retry(stuck.Number), "再试")).Refusal.Should().BeNull();
        stuck = (await View(town, demand)).Incidents.Should().ContainSingle("the cause is still there").Subject;
        var resolve = new InstanceOperation.Resolve(stuck.Number, Values(), null);
        var preview = (await town.Ask(new PreviewOperation("admin", demand.Number, 1, resolve))).Value!;
        preview.Lines.Select(line => line.Code).Should().StartWith("would.resolve-incident");
        (await Do(town, demand, resolve, "已在别处登记")).Refusal.Should().BeNull();
        (await View(town, demand)).Incidents.Should().BeEmpty();
        town.Store.State.Incidents.Should().BeEmpty();
        (await Do(town, demand, resolve, "又一次")).Refusal!.Code.Should().Be(EngineCodes.IncidentNotOpen);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Refusal_of_the_engine_names_elements_as_drawn()
    {
        using var town = await Town.BuildAsync();
        var demand = await Claiming(town);
        var refusal = (await Do(town, demand, new InstanceOperation.Modify([new Instruction.CancelElement(new("Task_Dispatch"))]), "试试")).Refusal!;
        refusal.Code.Should().Be(EngineCodes.ModifyNothingThere);
        refusal.Arguments["element"].Should().NotBe("Task_Dispatch");
        (await town.Ask(new PreviewOperation("admin", demand.Number, 9, new InstanceOperation.Cancel()))).Refusal!.Code.Should().Be(RuntimeCodes.InstanceNotFound);
    }

    private static async Task<DemandReceipt> Claiming(Town town)
    {
        var demand = await town.Register();
        await town.ToClaim(demand);
        return demand;
    }

    private static async Task<InstanceView> View(Town town, DemandReceipt demand) =>
        (await town.Ask(new GetInstances("admin", demand.Number))).Value!.Instances[0];

    private static async Task<InstanceOperation> Move(Town town, DemandReceipt demand, string from, string to)
    {
        var visit = (await View(town, demand)).Visits.Last(visit => visit.Element.Value == from);
        return new InstanceOperation.Modify([new Instruction.Move(new ElementInstanceId(visit.Id), new(to))]);
    }

    private static Task<Outcome<CaseChanged>> Do(Town town, DemandReceipt demand, InstanceOperation operation, string reason, string key = "one") =>
        town.Ask(new CarryOutOperation("admin", demand.Number, 1, operation, reason, town.Store.State.Cases[demand.Case.Value].Version, Key(key + operation.Name + reason)));

    private static RequestKey Key(string text) => new($"operation-{text}", "digest");

    private static ImmutableSortedDictionary<string, FeelValue> Values(params (string Name, FeelValue Value)[] values) =>
        values.ToImmutableSortedDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
