using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Operations on running processes, by forms without scripts: choose, preview, confirm with a reason, read it in the journal.</summary>
[Collection(OpenCounty.Name)]
public sealed class OperationPageTests(OpenCounty open)
{
    private const string Administrator = "administrator";
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_step_is_moved_after_a_preview_and_with_a_reason()
    {
        var (number, visit) = await ResponseAsync();
        using var admin = await Caller.StaffAsync(county, Administrator);
        var shown = await admin.GetAsync($"/cases/{number}/operations");
        shown.Status.Should().Be(200);
        shown.Words.Should().Contain("正在办理的环节").And.Contain("终止流程并结案");

        var preview = await admin.PostAsync($"/cases/{number}/operations?handler=Preview", Move(visit, "Task_Dispatch"));
        preview.Status.Should().Be(422);
        preview.Words.Should().Contain("还没有执行").And.Contain("收回任务").And.Contain("派出任务");
        (await county.HasTaskAsync(CaseSteps.Team, number)).Should().BeTrue("nothing was done yet");

        (string, string)[] confirm =
        [
            ("operation", "modify"), ("instance", "1"), ("planned", preview.Hidden("planned")), ("version", preview.Hidden("version")), ("key", preview.Hidden("key")),
        ];
        var nameless = await admin.PostAsync($"/cases/{number}/operations?handler=CarryOut", confirm);
        nameless.Status.Should().Be(422);
        nameless.Words.Should().Contain("请填写原因").And.Contain("会发生什么");
        var done = await admin.PostAsync($"/cases/{number}/operations?handler=CarryOut", [.. confirm, ("reason", "派错单位")]);
        done.Status.Should().Be(303);
        (await admin.PostAsync($"/cases/{number}/operations?handler=CarryOut", [.. confirm, ("reason", "派错单位")])).Status.Should().Be(303, "the same key does it once");

        (await county.HasTaskAsync(CaseSteps.Team, number)).Should().BeFalse();
        (await county.HasTaskAsync(CaseSteps.Registrar, number)).Should().BeTrue();
        (await admin.GetAsync($"/cases/{number}")).Words.Should().Contain("管理员人工调整流程，原因：派错单位");
    }

    [Fact]
    public async Task What_was_decided_on_a_case_that_moved_meanwhile_is_refused()
    {
        var (number, visit) = await ResponseAsync();
        using var admin = await Caller.StaffAsync(county, Administrator);
        var preview = await admin.PostAsync($"/cases/{number}/operations?handler=Preview", Move(visit, "Task_Dispatch"));
        await county.UseCases.Send(new SuspendCase(CaseSteps.Registrar, number, "等待鉴定"));
        var late = await admin.PostAsync(
            $"/cases/{number}/operations?handler=CarryOut",
            ("operation", "modify"), ("instance", "1"), ("planned", preview.Hidden("planned")), ("version", preview.Hidden("version")), ("key", preview.Hidden("key")), ("reason", "派错"));
        late.Status.Should().Be(422);
        late.Words.Should().Contain("案件在读取之后已有变化").And.Contain("确认执行", "what would happen now is shown again");
    }

    [Fact]
    public async Task Several_changes_are_planned_one_after_the_other()
    {
        var (number, visit) = await ResponseAsync();
        using var admin = await Caller.StaffAsync(county, Administrator);
        var first = await admin.PostAsync($"/cases/{number}/operations?handler=Preview", ("operation", "cancel"), ("instance", "1"), ("visit", $"{visit}|Task_FirstResponse"));
        first.Words.Should().Contain("执行后案件状态：已结案");
        var second = await admin.PostAsync(
            $"/cases/{number}/operations?handler=Preview",
            ("operation", "start"), ("instance", "1"), ("element", "Task_Dispatch"), ("scope", ""), ("planned", first.Hidden("planned")));
        second.Words.Should().NotContain("执行后案件状态：已结案").And.Contain("派出任务");
    }

    [Fact]
    public async Task Data_are_set_and_deleted()
    {
        var (number, _) = await ResponseAsync();
        using var admin = await Caller.StaffAsync(county, Administrator);
        var fields = new[] { ("operation", "set-variables"), ("instance", "1"), ("name", "draftNote"), ("kind", "number"), ("value", "12") };
        (await admin.PostAsync($"/cases/{number}/operations?handler=Preview", [.. fields[..4], ("value", "zwölf")])).Words.Should().Contain("数据“draftNote”的值与类型不符");
        var preview = await admin.PostAsync($"/cases/{number}/operations?handler=Preview", fields);
        preview.Words.Should().Contain("写入数据：draftNote");
        (await ConfirmAsync(admin, number, preview, fields)).Status.Should().Be(303);
        (await admin.GetAsync($"/cases/{number}/operations")).Words.Should().Contain("draftNote 12");
        var remove = new[] { ("operation", "remove-variables"), ("instance", "1"), ("scope", "0"), ("variable", "draftNote") };
        (await ConfirmAsync(admin, number, await admin.PostAsync($"/cases/{number}/operations?handler=Preview", remove), remove)).Status.Should().Be(303);
        (await admin.GetAsync($"/cases/{number}/operations")).Words.Should().NotContain("draftNote");
    }

    [Fact]
    public async Task A_process_is_cancelled_and_its_case_closed()
    {
        var (number, _) = await ResponseAsync();
        using var admin = await Caller.StaffAsync(county, Administrator);
        var stop = new[] { ("operation", "stop"), ("instance", "1") };
        var preview = await admin.PostAsync($"/cases/{number}/operations?handler=Preview", stop);
        preview.Words.Should().Contain("流程终止").And.Contain("案件结案");
        (await ConfirmAsync(admin, number, preview, stop)).Status.Should().Be(303);
        (await admin.GetAsync($"/cases/{number}/operations")).Words.Should().Contain("这个流程已经结束");
    }

    [Fact]
    public async Task Only_administrators_see_the_page()
    {
        var (number, visit) = await ResponseAsync();
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.GetAsync($"/cases/{number}/operations")).Status.Should().Be(403);
        (await registrar.GetAsync($"/cases/{number}")).Html.Should().NotContain("/operations");
        var refused = await registrar.PostAsync($"/cases/{number}/operations?handler=Preview", Move(visit, "Task_Dispatch"));
        refused.Words.Should().NotContain("会发生什么");
        using var admin = await Caller.StaffAsync(county, Administrator);
        (await admin.GetAsync($"/cases/{number}")).Html.Should().Contain($"/cases/{number}/operations");
        (await admin.GetAsync("/cases/2026-999999/operations")).Status.Should().Be(404);
    }

    [Theory]
    [InlineData("move", "visit", "x")]
    [InlineData("start", "element", "")]
    [InlineData("nonsense", "visit", "1")]
    [InlineData("retry", "incident", "-5")]
    [InlineData("modify", "planned", "move|1")]
    [InlineData("resolve", "incident", "")]
    public async Task What_no_form_sends_is_refused(string operation, string field, string value)
    {
        var (number, _) = await ResponseAsync();
        using var admin = await Caller.StaffAsync(county, Administrator);
        var answer = await admin.PostAsync($"/cases/{number}/operations?handler=Preview", ("operation", operation), ("instance", "1"), (field, value));
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain("没有看懂");
        (await admin.PostAsync($"/cases/{number}/operations?handler=CarryOut", ("operation", operation), ("instance", "1"), (field, value), ("reason", "试"))).Status.Should().Be(422);
    }

    private static (string, string)[] Move(long visit, string element) =>
        [("operation", "move"), ("instance", "1"), ("visit", $"{visit}"), ("element", element)];

    private static Task<Answer> ConfirmAsync(Caller admin, string number, Answer preview, (string, string)[] fields) => admin.PostAsync(
        $"/cases/{number}/operations?handler=CarryOut",
        [.. fields, ("version", preview.Hidden("version")), ("key", preview.Hidden("key")), ("reason", "补正")]);

    private async Task<(string Number, long Visit)> ResponseAsync()
    {
        var number = (await county.RegisterAsync()).Number;
        await county.DispatchAsync(number);
        var shown = (await county.UseCases.Send(new GetInstances(Administrator, number))).Value!;
        return (number, shown.Instances[0].Visits.Single(visit => visit.Element.Value == "Task_FirstResponse").Id);
    }
}
