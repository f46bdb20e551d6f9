using System.Collections.Immutable;
using System.Text;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Host.Tests.Http;

/// <summary>What the page of a task offers beyond completing it, as plain forms.</summary>
public sealed class TaskVerbPageTests
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
              <caseflow:role name="registrar" level="community" /></caseflow:work></bpmn:extensionElements></bpmn:userTask>
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
    public async Task A_draft_is_kept_and_a_task_is_urged_and_returned_with_a_reason()
    {
        await using var county = await LiveCounty.StartAsync();
        var number = await AtCheckAsync(county);
        var task = await county.TaskAsync(CaseSteps.Registrar, number);
        using var person = await Caller.StaffAsync(county, CaseSteps.Registrar);

        var page = await person.GetAsync($"/tasks/{task}");
        page.Words.Should().Contain("退回到前面的环节").And.Contain("起草").And.Contain("暂存草稿");
        (await person.PostAsync($"/tasks/{task}?handler=Draft", ("key", Key()), ("v.text", "写到一半"))).Status.Should().Be(303);
        (await person.GetAsync($"/tasks/{task}")).Html.Should().Contain("写到一半");

        (await person.PostAsync($"/cases/{number}?handler=Urge", ("key", Key()), ("task", $"{task}"), ("text", "请尽快"))).Status.Should().Be(303);
        (await person.GetAsync($"/cases/{number}")).Words.Should().Contain("请尽快");

        var refused = await person.PostAsync($"/tasks/{task}?handler=Return", ("key", Key()), ("target", "Draw"), ("reason", " "));
        refused.Status.Should().Be(422);
        refused.Words.Should().Contain("退回须写明原因");
        (await person.PostAsync($"/tasks/{task}?handler=Transfer", ("key", Key()), ("to", "person:nobody"))).Status.Should().Be(422);
        (await person.PostAsync($"/tasks/{task}?handler=Return", ("key", Key()), ("target", "Draw"), ("reason", "缺附件"))).Status.Should().Be(303);
        (await person.GetAsync($"/cases/{number}")).Words.Should().Contain("到“起草”").And.Contain("缺附件");
        (await county.UseCases.Send(new GetTask(CaseSteps.Registrar, await county.TaskAsync(CaseSteps.Registrar, number)))).Value!.Element.Should().Be("Draw");
    }

    private static string Key() => Guid.NewGuid().ToString("N");

    private static async Task<string> AtCheckAsync(LiveCounty county)
    {
        var files = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
            .Add("process.bpmn", Encoding.UTF8.GetBytes(Diagram))
            .Add("mechanism.json", Encoding.UTF8.GetBytes(Description))
            .Add("forms/text.json", Encoding.UTF8.GetBytes(Form));
        var publication = await county.UseCases.Send(new PublishProcedures(
            ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add("verbs", files), "system"));
        publication.Value!.Refused.Should().BeEmpty(string.Join('\n', publication.Value.Findings));
        var demand = (await county.UseCases.Send(new RegisterDemand(
            "phone", "fenglinyuan", null, "楼道灯不亮", [], "居民甲", "000-7788", false, CaseSteps.Registrar, Guid.NewGuid().ToString()) { Mechanism = "verbs" })).Value!;
        await county.CompleteAsync(CaseSteps.Registrar, demand.Number, ("text", "初稿"));
        return demand.Number;
    }
}
