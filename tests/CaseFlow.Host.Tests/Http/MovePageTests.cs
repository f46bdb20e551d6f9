using System.Collections.Immutable;
using System.Text;
using CaseFlow.Host.Bundles;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Moving;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Procedures;
using CaseFlow.Storage.Sqlite.Opening;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Http;

/// <summary>The pages on which running cases are moved to another version.</summary>
[Collection(OpenCounty.Name)]
public sealed class MovePageTests(OpenCounty open)
{
    private const string Mechanism = "public-revenue-approval";
    private const string Page = $"/procedures/{Mechanism}/move";
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_plan_is_tried_carried_out_and_one_case_moved_back_without_a_script()
    {
        var numbers = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            numbers.Add(await BeginAsync());
        }

        await PublishAsync();
        using var designer = await Caller.StaffAsync(county, "designer");
        using var reviewer = await Caller.StaffAsync(county, "reviewer");
        using var visitor = await Caller.StaffAsync(county, "hongfeng-visitor");
        (await visitor.GetAsync(Page)).Status.Should().Be(403);
        (await reviewer.GetAsync(Page + "?from=1&to=1")).Status.Should().Be(422);
        (await reviewer.GetAsync(Page + "?from=9&to=1")).Status.Should().Be(404);
        (await reviewer.GetAsync($"/procedures/{Mechanism}")).Html.Should().Contain($"href=\"{Page}\"");
        var plan = await designer.GetAsync(Page + "?from=1&to=2");
        plan.Words.Should().Contain("由流程审核员执行迁移").And.Contain("提出申请").And.Contain("标识相同").And.Contain("没有去处").And.Contain("系统自动办理的环节");
        plan.Html.Should().Contain("name=\"to.Task_Apply\"").And.Contain("<svg").And.Contain("name=\"clock.Task_Receipts\"");

        (string, string)[] Form(params (string, string)[] more) => [("from", "1"), ("to", "2"), ("to.Task_Apply", "Task_Apply"), ("numbers", string.Join(' ', numbers)), .. more];
        var tried = await designer.PostAsync(Page + "?handler=Try", Form());
        (tried.Status, tried.Words.Contains("3 件可以迁移，0 件不能", StringComparison.Ordinal)).Should().Be((200, true), tried.Words);
        tried.Words.Should().Contain(numbers[0]).And.Contain("提出申请");
        var stranded = await designer.PostAsync(Page + "?handler=Try", [("from", "1"), ("to", "2"), ("to.Task_Apply", ""), ("numbers", numbers[0])]);
        stranded.Words.Should().Contain("0 件可以迁移，1 件不能").And.Contain("有案件正停在“申请”，新版本中没有指定去处");
        (await designer.PostAsync(Page + "?handler=Try", Form(("percent", "半")))).Words.Should().Contain("选择范围填写有误");
        (await designer.PostAsync(Page + "?handler=Start", Form(("reason", "依据文件"), ("key", "key-of-a-designer")))).Status.Should().Be(403);
        (await reviewer.PostAsync(Page + "?handler=Start", Form(("reason", ""), ("key", "key-without-reason")))).Words.Should().Contain("请写明为什么迁移");
        var started = await reviewer.PostAsync(Page + "?handler=Start", Form(("reason", "云治办〔2026〕9号"), ("key", "key-of-a-reviewer")));
        started.Location.Should().MatchRegex($"^/procedures/{Mechanism}/moves/m[0-9a-f]+$", started.Words);

        (await county.UseCases.Send(new CarryOutMoves())).IsDone.Should().BeTrue();
        var batch = await reviewer.GetAsync(started.Location);
        batch.Words.Should().Contain("共 3 件，已处理 3 件").And.Contain("云治办〔2026〕9号").And.Contain("已完成");
        (await designer.GetAsync(started.Location + "?state=refused")).Words.Should().Contain("没有案件").And.NotContain("退回案件");
        (await reviewer.GetAsync($"/cases/{numbers[0]}")).Status.Should().BeOneOf(200, 403);
        using var owner = await Caller.StaffAsync(county, "administrator");
        (await owner.GetAsync($"/cases/{numbers[0]}")).Words.Should().Contain("由第1版流程迁移到第2版，原因：云治办〔2026〕9号");
        await EvidenceHoldsAsync(numbers[0]);
        (await designer.PostAsync(started.Location + "?handler=Back", ("position", "1"))).Status.Should().Be(403);
        (await reviewer.PostAsync(started.Location + "?handler=Back", ("position", "1"))).Status.Should().Be(303);
        (await reviewer.PostAsync(started.Location + "?handler=Back", ("position", "1"))).Words.Should().Contain("已经退回");
        (await reviewer.PostAsync(started.Location + "?handler=Stop")).Words.Should().Contain("状态是“已完成”");
        (await reviewer.PostAsync(started.Location + "?handler=Reverse")).Status.Should().Be(303);
        (await county.UseCases.Send(new CarryOutMoves())).IsDone.Should().BeTrue();
        (await reviewer.GetAsync(started.Location)).Words.Should().Contain("已退回原版本").And.NotContain("未能退回");
        (await reviewer.GetAsync($"/procedures/{Mechanism}/moves/m0")).Status.Should().Be(404);
    }

    // Whoever verifies the case needs both versions.
    private async Task EvidenceHoldsAsync(string number)
    {
        using var snapshot = SqliteSnapshot.Open(county.Database);
        var files = await new BundleMaker(snapshot, publicKeys: null).GatherAsync(
            number, county.Clock.Now.ToUtc(), ImmutableSortedDictionary<string, string>.Empty, TextCatalogue.Load());
        files.Keys.Count(name => name.EndsWith("/files/process.bpmn", StringComparison.Ordinal)).Should().Be(2);
        new BundleVerifier(files).Verify(publicKeys: null).Problems.Should().NotContain(problem => problem.Member == BundleNames.Case || problem.Member == BundleNames.Journal);
    }

    private async Task<string> BeginAsync()
    {
        var values = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("place", "jinxiu").Add("description", "更换门禁");
        var outcome = await county.UseCases.Send(new StartProcedure(Mechanism, "jinxiu", "更换门禁", values, "jinxiu-owners", $"{Guid.NewGuid()}"));
        outcome.Refusal.Should().BeNull();
        return outcome.Value!.Number;
    }

    private async Task PublishAsync()
    {
        var files = WorkflowFolder.ReadProcedure(Path.Combine(Checkout.Root, "workflows", Mechanism));
        var diagram = Encoding.UTF8.GetString(files["process.bpmn"].Span);
        const string Name = "id=\"Task_Apply\" name=\"申请\"";
        diagram.Should().Contain(Name);
        files = files.SetItem("process.bpmn", Encoding.UTF8.GetBytes(diagram.Replace(Name, "id=\"Task_Apply\" name=\"提出申请\"", StringComparison.Ordinal)));
        var folders = ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>(StringComparer.Ordinal).Add(Mechanism, files);
        (await county.UseCases.Send(new PublishProcedures(folders, "system", PublishNewer: true))).Value!.Refused.Should().BeEmpty();
    }
}
