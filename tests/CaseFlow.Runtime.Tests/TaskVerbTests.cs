using System.Collections.Immutable;
using System.Text;
using CaseFlow.Cases;
using CaseFlow.Runtime.UseCases;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.Tests;

public sealed class TaskVerbTests
{
    private const string Diagram = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" id="D" targetNamespace="https://caseflow.example/test">
          <bpmn:process id="verbs" name="Verbs" isExecutable="true">
            <bpmn:startEvent id="Start" />
            <bpmn:userTask id="Draw" name="起草"><bpmn:extensionElements><caseflow:work form="text">
              <caseflow:role name="registrar" level="community" /></caseflow:work></bpmn:extensionElements></bpmn:userTask>
            <bpmn:userTask id="Check" name="审核"><bpmn:extensionElements><caseflow:work form="text">
              <caseflow:verb name="transfer" /><caseflow:verb name="delegate" /><caseflow:verb name="return" /><caseflow:verb name="urge" />
              <caseflow:role name="registrar" unit='"lake"' /></caseflow:work></bpmn:extensionElements></bpmn:userTask>
            <bpmn:userTask id="Sign" name="签批"><bpmn:extensionElements><caseflow:work>
              <caseflow:notDoneBy element="Draw" /><caseflow:notDoneBy element="Check" />
              <caseflow:role name="auditor" level="county" person='"audit"' /></caseflow:work></bpmn:extensionElements></bpmn:userTask>
            <bpmn:endEvent id="End" />
            <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Draw" />
            <bpmn:sequenceFlow id="F2" sourceRef="Draw" targetRef="Check" />
            <bpmn:sequenceFlow id="F3" sourceRef="Check" targetRef="Sign" />
            <bpmn:sequenceFlow id="F4" sourceRef="Sign" targetRef="End" />
          </bpmn:process>
        </bpmn:definitions>
        """;

    private const string Description = """
        {"id":"verbs","names":{"zh-CN":"动作","en":"Verbs"},"process":"verbs",
         "roles":[{"id":"registrar","level":"community","names":{"zh-CN":"登记","en":"Registrar"}},{"id":"auditor","level":"county","names":{"zh-CN":"审计","en":"Auditor"}}]}
        """;

    private const string Form = """{"key":"text","title":{"zh-CN":"内容","en":"Text"},"fields":[{"name":"text","type":"text","label":{"zh-CN":"内容","en":"Text"},"required":true}]}""";

    [Fact]
    public async Task A_transferred_task_is_the_others_and_asking_twice_does_it_once()
    {
        using var town = await BuildAsync();
        var demand = await AtCheck(town);
        var task = town.TaskAt(demand, "Check");
        var once = new RequestKey("transfer-0001", "a");

        (await town.Ask(new TransferTask("reg", task, "visit", null, null))).Refusal!.Code.Should().Be(CaseCodes.TaskTargetUnfit);
        (await town.Ask(new TransferTask("reg", task, null, "garden", null))).Refusal!.Code.Should().Be(CaseCodes.TaskTargetUnfit);
        (await town.Ask(new TransferTask("far", task, "reg2", null, null))).Refusal!.Code.Should().Be(CaseCodes.TaskNotEligible);
        (await town.Ask(new TransferTask("reg", task, "reg2", null, "休假") { Once = once })).Refusal.Should().BeNull();
        (await town.Ask(new TransferTask("reg", task, "reg2", null, "休假") { Once = once })).Refusal.Should().BeNull();
        (await town.Complete("reg", demand, "Check", ("text", "好"))).Refusal!.Code.Should().Be(CaseCodes.TaskClaimed);
        await town.Done("reg2", demand, "Check", ("text", "好"));
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_delegated_task_comes_back_with_what_was_filled_in()
    {
        using var town = await BuildAsync();
        var demand = await AtCheck(town);
        var task = town.TaskAt(demand, "Check");

        (await town.Ask(new DelegateTask("reg", task, "reg2", null))).Refusal.Should().BeNull();
        await town.Done("reg2", demand, "Check", ("text", "拟同意"));
        var view = (await town.Ask(new GetTask("reg", task))).Value!;
        view.Assignee.Should().Be("reg");
        view.Draft!.Answers["text"].Should().Be("拟同意");
        await town.Done("reg", demand, "Check", ("text", "同意"));
        town.Store.State.Drafts.Should().BeEmpty("a draft goes with its task");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_returned_task_runs_forward_again_or_comes_straight_back()
    {
        using var town = await BuildAsync();
        var demand = await AtCheck(town);
        var task = town.TaskAt(demand, "Check");

        (await town.Ask(new GetTask("reg2", task))).Value!.Choices.Returns.Should().Equal(new TaskTarget("Draw", "起草"));
        (await town.Ask(new ReturnTask("reg2", task, "Draw", "", false))).Refusal!.Code.Should().Be(CaseCodes.TaskReasonMissing);
        (await town.Ask(new ReturnTask("reg2", task, "Sign", "错", false))).Refusal!.Code.Should().Be(CaseCodes.TaskReturnTarget);
        (await town.Ask(new ReturnTask("reg2", task, "Draw", "缺附件", true))).Refusal.Should().BeNull();
        await town.Done("reg", demand, "Draw", ("text", "补"));
        town.TaskAt(demand, "Check").Should().Be(task, "it came straight back");
        (await town.Ask(new ReturnTask("reg2", task, "Draw", "仍缺附件", false))).Refusal.Should().BeNull();
        await town.Done("reg2", demand, "Draw", ("text", "再补"));
        await town.Done("reg", demand, "Check", ("text", "同意"));
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_task_of_one_person_stands_in_no_other_inbox_and_verbs_that_are_not_drawn_are_refused()
    {
        using var town = await BuildAsync();
        var demand = await AtCheck(town);
        await town.Done("reg2", demand, "Check", ("text", "同意"));
        var sign = town.TaskAt(demand, "Sign");

        (await Inbox(town, "audit")).Should().Contain(sign);
        (await Inbox(town, "admin")).Should().NotContain(sign);
        (await town.Ask(new ClaimTask("reg", sign))).Refusal!.Code.Should().Be(CaseCodes.TaskNotEligible);
        (await town.Ask(new UrgeTask("reg", sign, null))).Refusal!.Code.Should().Be(CaseCodes.TaskVerbNotAllowed);
        (await town.Ask(new ReturnTask("audit", sign, "Draw", "错", false))).Refusal!.Code.Should().Be(CaseCodes.TaskVerbNotAllowed);
        await town.Done("audit", demand, "Sign");
    }

    [Fact]
    public async Task Urging_tells_the_holder_and_a_draft_is_kept_for_its_person_alone()
    {
        using var town = await BuildAsync();
        var demand = await AtCheck(town);
        var task = town.TaskAt(demand, "Check");

        (await town.Ask(new ClaimTask("reg2", task))).Refusal.Should().BeNull();
        (await town.Ask(new UrgeTask("visit", task, null))).Refusal!.Code.Should().Be(RuntimeCodes.AccessVerb);
        (await town.Ask(new UrgeTask("reg", task, "请尽快"))).Refusal.Should().BeNull();
        await town.Ask(new RunOutbox(10));
        town.Store.State.Notifications.Values.Should().Contain(n => n.Recipient == "person:reg2" && n.Template == "urged");

        var before = town.Store.State.Journals[demand.Case].Length;
        var typed = ImmutableSortedDictionary<string, string>.Empty.Add("text", "写到一半");
        (await town.Ask(new SaveDraft("far", task, typed))).Refusal!.Code.Should().Be(RuntimeCodes.AccessTask);
        (await town.Ask(new SaveDraft("reg2", task, typed))).Refusal.Should().BeNull();
        (await town.Ask(new GetTask("reg2", task))).Value!.Draft!.Answers.Should().Equal(typed);
        (await town.Ask(new GetTask("reg", task))).Value!.Draft.Should().BeNull();
        town.Store.State.Journals[demand.Case].Length.Should().Be(before, "a draft is no step");
    }

    private static async Task<Town> BuildAsync()
    {
        var town = await Town.BuildAsync();
        var files = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
            .Add("process.bpmn", Encoding.UTF8.GetBytes(Diagram))
            .Add("mechanism.json", Encoding.UTF8.GetBytes(Description))
            .Add("forms/text.json", Encoding.UTF8.GetBytes(Form));
        var publication = (await town.Ask(new PublishProcedures(
            ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add("verbs", files), "system"))).Value!;
        publication.Refused.Should().BeEmpty(string.Join('\n', publication.Findings));
        return town;
    }

    private static async Task<DemandReceipt> AtCheck(Town town)
    {
        var demand = (await town.Ask(town.Demand() with { Mechanism = "verbs" })).Value!;
        await town.Done("reg", demand, "Draw", ("text", "初稿"));
        return demand;
    }

    private static async Task<IEnumerable<TaskId>> Inbox(Town town, string person) =>
        (await town.Ask(new GetInbox(person, InboxScope.All, 1, 50))).Value!.Items.Select(item => item.Row.Task);
}
