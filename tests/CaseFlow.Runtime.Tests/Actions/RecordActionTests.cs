using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.EffectHandlers;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Runtime.Tests.Actions;

/// <summary>Actions drawn in small procedures and run.</summary>
public sealed class RecordActionTests
{
    [Fact]
    public async Task A_spawned_case_is_registered_once_and_linked_both_ways()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, ("child", Drawing("case.update", ("title", "\"子案：\" + matter"))), ("parent", Drawing(
            "case.spawn",
            ("mechanism", "\"child\""),
            ("data", "{matter: \"漏水\"}"),
            ("items", "[{place: \"lake\"}, {place: \"b1\", data: {matter: \"积水\"}}]"))));

        var parent = await Register(town, "parent");
        var rows = town.Store.State.Outbox.Values.ToList();
        await RunOutbox(town);
        await town.Store.WriteAsync(
            async session =>
            {
                await session.AddOutboxAsync(rows[0]);
                return true;
            },
            CancellationToken.None);
        await RunOutbox(town);

        var children = town.Store.State.Cases.Values.Where(u => u.Case.Mechanism == "child").Select(u => u.Case).ToList();
        children.Select(c => (c.Title, c.Place.Unit, c.Reporter is null)).Should().Equal(("子案：漏水", "lake", true), ("子案：积水", "b1", true));
        children.SelectMany(c => c.Links).Should().OnlyContain(l => l.Kind == "parent" && l.Other.Number == parent.Number);
        Case(town, parent).Links.Select(l => (l.Kind, l.Other.Number)).Should().Equal(children.Select(c => ("child", c.Number)));
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_child_of_an_unknown_mechanism_is_an_incident_of_its_parent()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, ("parent", Drawing("case.spawn", ("mechanism", "\"nothing\""))));

        await Register(town, "parent");
        await RunOutbox(town);

        town.Store.State.Incidents.Values.Should().ContainSingle().Which.Code.Should().Be(ActionCodes.SpawnRefused);
        town.Store.State.Outbox.Should().BeEmpty();
    }

    [Fact]
    public async Task A_case_merged_by_its_procedure_ends_and_the_other_one_absorbs_it()
    {
        using var town = await Town.BuildAsync();
        var target = await town.Register();
        await Publish(town, ("merges", Drawing("case.merge", ("into", $"\"{target.Number}\""))));

        var merged = await Register(town, "merges");
        await RunOutbox(town);

        Case(town, merged).DuplicateOf!.Number.Should().Be(target.Number);
        town.Store.State.Cases[merged.Case.Value].Instances[1].State.Status.Should().Be(InstanceStatus.Cancelled);
        Case(town, target).Duplicates.Should().ContainSingle().Which.Number.Should().Be(merged.Number);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task An_agenda_is_found_in_the_subtree_of_a_place_and_minuted()
    {
        using var town = await Town.BuildAsync();
        var (one, two) = (await town.Register(), await town.Register("路灯不亮"));
        await Publish(town, ("meets", Tasks(
            ("case.find", [("place", "\"street\""), ("mechanism", "\"on-demand-handling\"")], ["found=cases.number"]),
            ("meeting.hold", [("kind", "\"joint\""), ("attendees", "[\"reg\"]"), ("agenda", "found"), ("resolutions", "for n in found return {text: \"办理\" + n, unit: \"lake\"}")], ["m=meeting"]))));

        var meeting = Case(town, await Register(town, "meets")).Meetings.Should().ContainSingle().Subject;

        meeting.Agenda.Should().Equal(two.Number, one.Number);
        meeting.HeldOn.Should().Be(new DateOnly(2026, 3, 4));
        meeting.Resolutions.Select(r => r.Id).Should().Equal("M1-1", "M1-2");
    }

    [Fact]
    public async Task Who_arrives_twice_for_one_whistle_is_there_since_the_first_time()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, ("calls", Tasks(
            ("whistle.call", [("parties", "[\"lake\"]"), ("reason", "\"到场\"")], []),
            ("whistle.arrive", [("party", "\"lake\""), ("note", "\"先到\"")], []),
            ("whistle.arrive", [("party", "\"lake\""), ("note", "\"又到\"")], []),
            ("case.update", [("title", "\"下一步\"")], []))));

        var told = Case(town, await Register(town, "calls"));

        told.Calls.Should().ContainSingle().Which.Parties.Should().ContainSingle().Which.ArrivedAt.Should().NotBeNull();
        told.Title.Should().Be("下一步", "a second arrival holds nobody up");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task Today_is_the_day_on_local_clocks()
    {
        using var town = await Town.BuildAsync();
        town.Clock.Set(Instant.From(new DateTimeOffset(2026, 3, 5, 7, 0, 0, TimeSpan.FromHours(8))));
        await Publish(town, ("dates", Drawing("case.update", ("title", "string(today())"))));

        Case(town, await Register(town, "dates")).Title.Should().Be("2026-03-05", "in London it is still the fourth");
    }

    [Fact]
    public async Task A_rule_of_an_action_is_caught_by_its_code_or_is_an_incident()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, ("talks", Drawing("talk.record", ("with", "\"lake\""), ("kind", "\"accountability\""), ("text", "\"谈\""))), ("removes", Drawing(
            "seat.end", ("member", "\"z\""), ("ground", "\"order\""))));

        await Register(town, "talks");
        await Register(town, "removes");

        town.Store.State.Incidents.Values.Select(i => i.Code).Should().BeEquivalentTo([Cases.RecordCodes.TalkWithoutFinding, Cases.RecordCodes.SeatGround]);
    }

    [Fact]
    public async Task Notices_and_rating_lists_are_open_to_all_until_they_end()
    {
        using var town = await Town.BuildAsync();
        (string Name, string Value)[] red = [("list", "\"red\""), ("party", "\"garden\"")];
        await Publish(
            town,
            ("shows", Tasks(
                ("notice.publish", [("kind", "\"publicNotice\""), ("title", "\"候选人公示\""), ("text", "\"公示七日\""), ("until", "\"2026-03-11\"")], []),
                ("rating.put", [.. red, ("reason", "\"第一名\""), ("period", "\"2026-02\"")], []))),
            ("again", Drawing("rating.put", [.. red, ("reason", "\"又一次\""), ("period", "\"2026-03\"")])),
            ("takes", Drawing("rating.take", [.. red, ("reason", "\"期满\"")])));

        var shown = await Register(town, "shows");
        await RunOutbox(town);
        await Register(town, "again");
        town.Store.State.Incidents.Values.Should().ContainSingle().Which.Code.Should().Be(ActionCodes.RatingThere);
        await Register(town, "takes");
        await RunOutbox(town);

        var notice = await town.Store.ReadAsync(s => s.ListNoticesAsync(new DateOnly(2026, 3, 11), 0, 10), CancellationToken.None);
        notice.Should().ContainSingle().Which.Id.Should().Be($"{shown.Number}-1");
        (await town.Store.ReadAsync(s => s.ListNoticesAsync(new DateOnly(2026, 3, 12), 0, 10), CancellationToken.None)).Should().BeEmpty();
        Case(town, shown).Disclosures.Should().ContainSingle().Which.Text.Should().Be("候选人公示");
        town.Store.State.Ratings.Values.Should().ContainSingle().Which.Should().Match<RatingEntry>(r => r.Exit == "期满" && r.TakenAt != null);
    }

    [Fact]
    public async Task A_message_to_another_system_is_sent_before_its_row_goes_and_waits_when_it_fails()
    {
        using var town = await Town.BuildAsync();
        await Publish(town, ("tells", Drawing("webhook", ("target", "\"city\""), ("payload", "{figure: 3, day: date(\"2026-03-04\")}"))));
        var told = await Register(town, "tells");
        var sent = new Sent();
        var row = town.Store.State.Outbox.Values.Single();

        await new SendWebhook(sent).PrepareAsync(row, CancellationToken.None);
        var problems = (await town.Ask(new RunOutbox())).Value!.Problems;

        sent.Calls.Should().ContainSingle().Which.Should().Be(new WebhookCall(
            "city",
            row.Id,
            $"{{\"id\":\"{row.Id}\",\"caseNumber\":\"{told.Number}\",\"at\":\"2026-03-04T02:00:00Z\",\"payload\":{{\"day\":\"2026-03-04\",\"figure\":3}}}}"));
        problems.Should().ContainSingle().Which.Should().Contain("this installation sends none");
        town.Store.State.Outbox.Values.Should().ContainSingle().Which.Attempts.Should().Be(1);
    }

    [Fact]
    public async Task Publishing_refuses_inputs_and_results_that_an_action_does_not_have()
    {
        using var town = await Town.BuildAsync();
        var process = Tasks(("whistle.arrive", [("who", "\"lake\"")], []), ("audit.close", [], ["left=remaining"]));

        var findings = (await town.Ask(new PublishProcedures(Drawn([("wrong", process)]), "system"))).Value!.Findings;

        findings.Select(f => f.Finding.Code).Should().Contain([ActionCodes.InputMissing, ActionCodes.InputUnknown, ActionCodes.ResultUnknown]);
    }

    private static Case Case(Town town, DemandReceipt demand) => town.Store.State.Cases[demand.Case.Value].Case;

    private static string Drawing(string action, params (string Name, string Value)[] inputs) => Tasks((action, inputs, []));

    private static string Tasks(params (string Action, (string Name, string Value)[] Inputs, string[] Outputs)[] tasks)
    {
        var text = new StringBuilder("""<bpmn:startEvent id="Start" /><bpmn:endEvent id="End" />""");
        for (var i = 0; i < tasks.Length; i++)
        {
            var (action, inputs, outputs) = tasks[i];
            text.Append($"""
                <bpmn:serviceTask id="T{i}"><bpmn:extensionElements><caseflow:action name="{action}">
                {string.Concat(inputs.Select(v => $"<caseflow:input name=\"{v.Name}\" value='{v.Value}' />"))}
                {string.Concat(outputs.Select(o => o.Split('=')).Select(o => $"<caseflow:output name=\"{o[0]}\" value=\"{o[1]}\" />"))}
                </caseflow:action></bpmn:extensionElements></bpmn:serviceTask>
                <bpmn:sequenceFlow id="F{i}" sourceRef="{(i == 0 ? "Start" : $"T{i - 1}")}" targetRef="T{i}" />
                """);
        }

        return text.Append($"""<bpmn:sequenceFlow id="Fn" sourceRef="T{tasks.Length - 1}" targetRef="End" />""").ToString();
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Drawn((string Mechanism, string Process)[] drawn) =>
        drawn.ToImmutableSortedDictionary(
            d => d.Mechanism,
            d => ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
                .Add("process.bpmn", Encoding.UTF8.GetBytes($"""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" id="D" targetNamespace="urn:test">
                      <bpmn:process id="{d.Mechanism}" name="N" isExecutable="true">{d.Process}</bpmn:process>
                    </bpmn:definitions>
                    """))
                .Add("mechanism.json", Encoding.UTF8.GetBytes($$"""{"id":"{{d.Mechanism}}","names":{"zh-CN":"环","en":"N"},"process":"{{d.Mechanism}}"}""")),
            StringComparer.Ordinal);

    private static async Task Publish(Town town, params (string Mechanism, string Process)[] drawn)
    {
        var publication = (await town.Ask(new PublishProcedures(Drawn(drawn), "system"))).Value!;
        publication.Refused.Should().BeEmpty(string.Join('\n', publication.Findings));
    }

    private static async Task<DemandReceipt> Register(Town town, string mechanism) =>
        (await town.Ask(town.Demand() with { Mechanism = mechanism })).Value!;

    private static async Task RunOutbox(Town town)
    {
        while (!town.Store.State.Outbox.IsEmpty)
        {
            (await town.Ask(new RunOutbox())).Value!.Problems.Should().BeEmpty();
        }
    }

    private sealed class Sent : IWebhooks
    {
        public List<WebhookCall> Calls { get; } = [];

        public Task SendAsync(WebhookCall call, CancellationToken cancellation)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
