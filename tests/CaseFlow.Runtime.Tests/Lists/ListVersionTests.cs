using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Feel;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Messages;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Runtime.Tests.Lists;

public sealed class ListVersionTests
{
    private const string LooksUp = """
        <bpmn:startEvent id="Start" />
        <bpmn:intermediateCatchEvent id="Wait"><bpmn:messageEventDefinition messageRef="Go" /></bpmn:intermediateCatchEvent>
        <bpmn:serviceTask id="Look"><bpmn:extensionElements>
          <caseflow:action name="list.find">
            <caseflow:input name="list" value='"small"' /><caseflow:input name="key" value='"roof-leak"' />
            <caseflow:output name="days" value="entry.days" /><caseflow:output name="version" value="version" />
          </caseflow:action>
        </bpmn:extensionElements></bpmn:serviceTask>
        <bpmn:serviceTask id="Search"><bpmn:extensionElements>
          <caseflow:action name="list.find">
            <caseflow:input name="list" value='"small"' /><caseflow:input name="where" value='{ helpers: "lake", open: true }' />
            <caseflow:output name="keys" value="entries.key" /><caseflow:output name="found" value="found" />
          </caseflow:action>
        </bpmn:extensionElements></bpmn:serviceTask>
        <bpmn:endEvent id="End" />
        <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Wait" /><bpmn:sequenceFlow id="F2" sourceRef="Wait" targetRef="Look" />
        <bpmn:sequenceFlow id="F3" sourceRef="Look" targetRef="Search" /><bpmn:sequenceFlow id="F4" sourceRef="Search" targetRef="End" />
        """;

    [Fact]
    public async Task A_list_edited_on_day_eight_does_not_change_the_case()
    {
        using var town = await BuildAsync();
        await Publish(town);
        var old = await Register(town);
        town.Clock.Advance(TimeSpan.FromDays(8));
        (await Save(town, 1, "20")).Value!.Number.Should().Be(2);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var newer = await Register(town);

        await Go(town);

        VariablesOf(town, old)["days"].Should().Be(FeelValue.Of(15), "the case keeps the version in force at its registration");
        VariablesOf(town, old)["version"].Should().Be(FeelValue.Of(1));
        VariablesOf(town, newer)["days"].Should().Be(FeelValue.Of(20));
        VariablesOf(town, newer)["version"].Should().Be(FeelValue.Of(2));
        VariablesOf(town, newer)["keys"].Should().Be(new FeelValue.List([FeelValue.Of("roof-leak")]));
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_version_for_later_comes_into_force_by_itself()
    {
        using var town = await BuildAsync();
        var later = town.Clock.Now.Plus(TimeSpan.FromDays(30));

        (await Save(town, 1, "20", from: later)).IsDone.Should().BeTrue();

        (await Get(town)).Versions.Select(v => (v.Number, v.State)).Should().Equal((2L, ListVersionState.Coming), (1L, ListVersionState.InForce));
        town.Clock.Advance(TimeSpan.FromDays(30));
        var view = await Get(town);
        view.Versions.Select(v => v.State).Should().Equal(ListVersionState.InForce, ListVersionState.Past);
        (view.Shown.Number, view.List.Find("roof-leak")!["days"]).Should().Be((2L, "20"));
        (await town.Ask(new GetReferenceList("team", "small", 2, 1))).Value!.Difference!.Changed.Should().ContainSingle().Which.Columns.Should().Equal("days");
    }

    [Fact]
    public async Task Only_a_sound_version_of_a_keeper_is_published()
    {
        using var town = await BuildAsync();
        var (now, rows) = (town.Clock.Now, SmallList.Rows(SmallList.Read(), "roof-leak", "days", "20"));
        var sound = new SaveListVersion("admin", "small", 1, rows, null, "依据新规");

        async Task<string> CodeOf(SaveListVersion save) => (await town.Ask(save)).Refusal!.Code;
        (await CodeOf(sound with { Actor = "team" })).Should().Be(ListCodes.NotKeeper);
        (await CodeOf(sound with { Actor = "nobody" })).Should().Be(ListCodes.NotKeeper);
        (await CodeOf(sound with { List = "none" })).Should().Be(ListCodes.NotFound);
        (await CodeOf(sound with { Note = " " })).Should().Be(ListCodes.NoteRequired);
        (await CodeOf(sound with { EffectiveFrom = now.Plus(TimeSpan.FromSeconds(-1)) })).Should().Be(ListCodes.Backdated);
        (await CodeOf(sound with { Rows = SmallList.Rows(SmallList.Read(), "lift", "days", "7.5") })).Should().Be(ListCodes.Unchanged);
        (await CodeOf(sound with { BasedOn = 0 })).Should().Be(ListCodes.Conflict);
        var unknown = (await town.Ask(sound with { Rows = SmallList.Rows(SmallList.Read(), "lift", "lead", "nowhere") })).Refusal!;
        unknown.Fields.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Field = "rows[2].lead", Code = ListCodes.CellUnit });

        (await town.Ask(sound)).Value!.Number.Should().Be(2);
        (await town.Ask(sound)).Value!.Number.Should().Be(2, "the same form sent twice publishes once");
        (await CodeOf(sound with { Rows = SmallList.Rows(SmallList.Read(), "roof-leak", "days", "21") })).Should().Be(ListCodes.Conflict);
        (await Get(town)).Versions.Should().HaveCount(2);
    }

    [Fact]
    public async Task An_import_is_shown_first_and_published_when_it_is_confirmed()
    {
        using var town = await BuildAsync();
        var export = (await town.Ask(new ExportList("team", "small", null))).Value!;
        var content = Encoding.UTF8.GetString(export.Content.Span);
        content.Should().StartWith("\uFEFFkey,name");
        var edited = content.Replace("1234.5", "2000", StringComparison.Ordinal);

        (await town.Ask(new ImportList("team", "small", edited, null))).Refusal!.Code.Should().Be(ListCodes.NotKeeper);
        var preview = (await town.Ask(new ImportList("admin", "small", edited, null))).Value!;
        (await Get(town)).Versions.Should().ContainSingle("a preview saves nothing");
        var done = (await town.Ask(new ImportList("admin", "small", edited, new ListConfirmation(preview.BasedOn, null, "按附件更新")))).Value!;

        preview.Difference!.Changed.Should().ContainSingle().Which.Columns.Should().Equal("most");
        done.Published.Should().Be(2);
        (await Get(town)).List.Find("roof-leak")!["most"].Should().Be("200000");
        (await town.Ask(new ImportList("admin", "small", edited.Replace("7.5", "soon", StringComparison.Ordinal), null))).Refusal!.Fields
            .Should().ContainSingle().Which.Field.Should().Be("rows[2].days");
    }

    [Fact]
    public async Task Files_begin_lists_and_never_overwrite_them()
    {
        using var town = await BuildAsync();
        await Save(town, 1, "20");
        var newer = SmallList.Json.Replace("\"days\": 15", "\"days\": 99", StringComparison.Ordinal);

        var seeded = (await town.Ask(new SeedLists(SmallList.File.SetItem("small", Encoding.UTF8.GetBytes(newer)).Add("bad", "{}"u8.ToArray()), "起始"))).Value!;
        var offered = (await town.Ask(new ImportList("admin", "small", newer, null))).Value!;

        (seeded.Published.IsEmpty, seeded.Kept.Single()).Should().Be((true, "small"));
        seeded.Problems.Should().NotBeEmpty();
        (await Get(town)).List.Find("roof-leak")!["days"].Should().Be("20");
        offered.Difference!.Changed.Single().After["days"].Should().Be("99");
        (await town.Ask(new ListReferenceLists("team"))).Value!.Lists.Should().ContainSingle(l => l.Id == "small").Which.Starters.Should().Be(1);
    }

    private static async Task<Town> BuildAsync()
    {
        var town = await Town.BuildAsync();
        (await town.Ask(new SeedLists(SmallList.File, "起始版本"))).Value!.Published.Should().Equal("small");
        return town;
    }

    private static Task<Outcome<ListVersionSaved>> Save(Town town, long basedOn, string days, Instant? from = null) =>
        town.Ask(new SaveListVersion("admin", "small", basedOn, SmallList.Rows(SmallList.Read(), "roof-leak", "days", days), from, "调整天数"));

    private static async Task<ReferenceListView> Get(Town town) => (await town.Ask(new GetReferenceList("team", "small"))).Value!;

    private static async Task Publish(Town town)
    {
        var files = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
            .Add("process.bpmn", Encoding.UTF8.GetBytes($"""
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" id="D" targetNamespace="urn:test">
                  <bpmn:message id="Go" name="go" /><bpmn:process id="looks-up" name="查" isExecutable="true">{LooksUp}</bpmn:process>
                </bpmn:definitions>
                """))
            .Add("mechanism.json", """{"id":"looks-up","names":{"zh-CN":"查","en":"Looks up"},"process":"looks-up"}"""u8.ToArray());
        var folders = ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>(StringComparer.Ordinal).Add("looks-up", files);
        var publication = (await town.Ask(new PublishProcedures(folders, "system"))).Value!;
        publication.Refused.Should().BeEmpty(string.Join('\n', publication.Findings));
    }

    private static async Task<DemandReceipt> Register(Town town) => (await town.Ask(town.Demand() with { Mechanism = "looks-up" })).Value!;

    private static async Task Go(Town town)
    {
        // One message for each case that waits.
        for (var i = 0; i < 2; i++)
        {
            (await town.Ask(new SendMessage("admin", "go", ImmutableSortedDictionary<string, string>.Empty))).Refusal.Should().BeNull();
        }
    }

    private static IReadOnlyDictionary<string, FeelValue> VariablesOf(Town town, DemandReceipt demand) =>
        town.Store.State.Cases[demand.Case.Value].Instances[1].State.Variables;
}
