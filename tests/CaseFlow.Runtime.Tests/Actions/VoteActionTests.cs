using System.Collections.Immutable;
using System.Text;
using CaseFlow.Cases.Votes;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Runtime.Tests.Actions;

/// <summary>Votes as diagrams draw them.</summary>
public sealed class VoteActionTests
{
    private const string Roll = """[{voter: "3-101", area: 100.25}, {voter: "3-102", area: 99.75}, {voter: "3-103", area: 100, proxy: "zhou"}]""";
    private const string OpenAssembly = """
        <caseflow:input name="matter" value='"changeCommonUse"' /><caseflow:input name="kind" value='"ownersAssembly"' />
        <caseflow:input name="roll" value='ROLL' /><caseflow:input name="noticeGivenOn" value='date("2026-02-10")' /><caseflow:input name="heldOn" value='"2026-03-06"' />
        """;

    private const string Ballots = """[{voter: "3-103", choice: "for", proxy: "zhou"}, {voter: "3-101", choice: "for"}, {voter: "3-102", choice: "abstain"}]""";

    [Fact]
    public async Task Owners_vote_on_a_major_matter_and_the_count_waits_for_the_meeting()
    {
        using var town = await Town.BuildAsync();
        var demand = await Begin(town, OpenAssembly.Replace("ROLL", Roll), $"<caseflow:input name=\"ballots\" value='{Ballots}' />");
        var before = town.Store.State.Cases[demand.Case.Value];

        var early = await town.Complete("branch", demand, "Collect");

        early.Refusal!.Code.Should().Be(VoteCodes.NotHeld);
        early.Refusal.Arguments.Should().Contain("held", "2026-03-06");
        town.Store.State.Cases[demand.Case.Value].Version.Should().Be(before.Version, "the whole command is refused, ballots too");

        town.Clock.Advance(TimeSpan.FromDays(2));
        await town.Done("branch", demand, "Collect");

        var variables = town.Store.State.Cases[demand.Case.Value].Instances[1].State.Variables;
        variables["accepted"].Should().Be(FeelValue.Of(3));
        variables["valid"].Should().Be(FeelValue.True);
        variables["passed"].Should().Be(FeelValue.False);
        variables["result"].Should().Be(FeelValue.Of("failed"));
        FieldText.Plain(variables["forHeads"]).Should().Be("2");
        FieldText.Plain(variables["forArea"]).Should().Be("200.25");
        FieldText.Plain(variables["words"]).Should().Be("3/3 ≥ 2/3; 300/300 ≥ 2/3; 2/3 < 3/4; 200.25/300 < 3/4");

        var file = (await town.Ask(new GetCaseFile("branch", demand.Number))).Value!;
        file.Facts.Single(f => f.Kind == "vote").Lines.Select(l => l.Code).Should().Equal(
            "vote.line.matter", "vote.line.rule", "vote.line.participationHeads", "vote.line.participationArea", "vote.line.forHeads", "vote.line.forArea", "vote.line.ballots", "vote.line.outcome");
        file.Timeline.Select(t => t.Code).Should().ContainInOrder("timeline.vote-opened", "timeline.ballots-cast", "timeline.ballots-tallied", "timeline.vote-counted");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task What_a_secret_vote_was_told_stands_nowhere_in_the_journal()
    {
        using var town = await Town.BuildAsync();
        var demand = await Begin(
            town,
            """
            <caseflow:input name="kind" value='"panel"' /><caseflow:input name="secret" value='true' />
            <caseflow:input name="roll" value='for m in ["m1", "m2", "m3", "m4", "m5"] return {voter: m}' />
            """,
            """<caseflow:input name="ballots" value='[{voter: "m4", choice: "for"}, {voter: "m1", choice: "for"}, {voter: "m2", choice: "against"}, {voter: "m5", choice: "for"}]' />""");

        await town.Done("branch", demand, "Collect");

        // Three of five are less than two thirds of them.
        town.Store.State.Cases[demand.Case.Value].Instances[1].State.Variables["result"].Should().Be(FeelValue.Of("failed"));
        var journal = string.Join("\n", town.Store.State.Journals[demand.Case].Select(e => e.Payload));
        journal.Should().Contain("""{"voter":"m1"},{"voter":"m2"},{"voter":"m4"},{"voter":"m5"}""").And.NotContain("\"choice\"").And.NotContain(":\"against\"");
        await town.ReplayHolds();
    }

    [Theory]
    [InlineData("""<caseflow:input name="kind" value='"club"' />""", "runtime.action.input")]
    [InlineData("""<caseflow:input name="noticeGivenOn" value='"tomorrow"' />""", "runtime.action.input")]
    [InlineData("""<caseflow:input name="matter" value='"rebuild"' /><caseflow:input name="noticeDays" value='0' /><caseflow:input name="roll" value='[{voter: "3-101", area: 10.001}]' />""", VoteCodes.RollRow)]
    [InlineData("""<caseflow:input name="matter" value='"rebuild"' /><caseflow:input name="noticeDays" value='0' /><caseflow:input name="roll" value='[{voter: "3-101"}]' />""", VoteCodes.RollRow)]
    [InlineData("""<caseflow:input name="kind" value='"panel"' /><caseflow:input name="roll" value='["m1", "m2", "m3"]' />""", VoteCodes.PanelSize)]
    public async Task What_is_misdrawn_or_forbidden_is_an_incident_where_nobody_waits(string inputs, string code)
    {
        using var town = await Town.BuildAsync();

        var demand = await Begin(town, inputs, "");

        town.Store.State.Incidents.Values.Should().ContainSingle(i => i.Key.Case == demand.Case).Which.Code.Should().Be(code);
    }

    private static async Task<DemandReceipt> Begin(Town town, string open, string cast)
    {
        var publication = (await town.Ask(new PublishProcedures(Files(open, cast), "system"))).Value!;
        publication.Refused.Should().BeEmpty(string.Join('\n', publication.Findings));
        var begun = await town.Ask(town.Demand() with { Mechanism = "assembly" });
        begun.Refusal.Should().BeNull();
        return begun.Value!;
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Files(string open, string cast)
    {
        var bpmn = $"""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" targetNamespace="t">
              <bpmn:process id="assembly" isExecutable="true">
                <bpmn:startEvent id="Start" />
                <bpmn:serviceTask id="Open"><bpmn:extensionElements><caseflow:action name="vote.open">{open}</caseflow:action></bpmn:extensionElements></bpmn:serviceTask>
                <bpmn:userTask id="Collect"><bpmn:extensionElements><caseflow:work><caseflow:role name="compound-branch" level="compound" /></caseflow:work></bpmn:extensionElements></bpmn:userTask>
                <bpmn:serviceTask id="Cast"><bpmn:extensionElements><caseflow:action name="vote.cast">{cast}
                  <caseflow:output name="accepted" value="accepted" /></caseflow:action></bpmn:extensionElements></bpmn:serviceTask>
                <bpmn:serviceTask id="Count"><bpmn:extensionElements><caseflow:action name="vote.count">
                  <caseflow:output name="valid" value="valid" /><caseflow:output name="passed" value="passed" /><caseflow:output name="result" value="result" />
                  <caseflow:output name="words" value="words" /><caseflow:output name="forHeads" value="figures.heads.for" /><caseflow:output name="forArea" value="figures.area.for" />
                </caseflow:action></bpmn:extensionElements></bpmn:serviceTask>
                <bpmn:userTask id="Look"><bpmn:extensionElements><caseflow:work><caseflow:role name="compound-branch" level="compound" /></caseflow:work></bpmn:extensionElements></bpmn:userTask>
                <bpmn:endEvent id="End" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Open" /><bpmn:sequenceFlow id="F2" sourceRef="Open" targetRef="Collect" />
                <bpmn:sequenceFlow id="F3" sourceRef="Collect" targetRef="Cast" /><bpmn:sequenceFlow id="F4" sourceRef="Cast" targetRef="Count" />
                <bpmn:sequenceFlow id="F5" sourceRef="Count" targetRef="Look" /><bpmn:sequenceFlow id="F6" sourceRef="Look" targetRef="End" />
              </bpmn:process>
            </bpmn:definitions>
            """;
        const string Mechanism = """
            {"id":"assembly","catalogue":"C7","names":{"zh-CN":"业主大会","en":"Assembly"},"process":"assembly","calls":[],
             "roles":[{"id":"compound-branch","level":"compound","names":{"zh-CN":"小区党支部","en":"Branch"}}],"channels":[],"templates":[]}
            """;
        return ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add(
            "assembly",
            ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
                .Add("mechanism.json", Encoding.UTF8.GetBytes(Mechanism))
                .Add("process.bpmn", Encoding.UTF8.GetBytes(bpmn)));
    }
}
