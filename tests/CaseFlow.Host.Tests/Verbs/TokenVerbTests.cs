using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Reference;

namespace CaseFlow.Host.Tests.Verbs;

/// <summary>The verb <c>token</c> of operators.</summary>
public sealed class TokenVerbTests
{
    [Fact]
    public async Task Tokens_are_made_listed_and_revoked_and_refused_while_a_server_has_the_file()
    {
        using var folder = new TemporaryFolder();
        await using (var installation = await OpenAsync(folder))
        {
            var workflows = WorkflowFolder.Find(folder.Path);
            await Seeding.RunAsync(installation.UseCases, workflows);
            await Seeding.LoadAsync(installation.UseCases, ReferenceKind.Organisation, workflows.ReadDemoCounty());
            var refused = await RunAsync(folder, "create", "--person", "auditor", "--scopes", "demands:read");
            refused.Code.Should().Be(1);
            refused.Errors.Should().Contain("正被另一个进程使用").And.Contain($"进程 {Environment.ProcessId}");
        }

        var made = await RunAsync(folder, "create", "--person", "auditor", "--name", "导出", "--scopes", "demands:read,tasks:read", "--days", "7");
        made.Code.Should().Be(0, made.Errors);
        made.Output.Should().MatchRegex("cf_[A-Za-z0-9_-]{43}").And.Contain("导出").And.Contain("demands:read tasks:read");
        var id = made.Output.Split(' ')[0];
        var listed = await RunAsync(folder, "list", "--person", "auditor");
        listed.Output.Should().Contain(id).And.Contain("可用").And.NotContain("cf_");
        (await RunAsync(folder, "revoke", "--id", id)).Output.Should().Contain("已撤销");
        (await RunAsync(folder, "revoke", "--id", "0000")).Should().BeEquivalentTo(new { Code = 1, Output = "" });
        (await RunAsync(folder, "create", "--person", "nobody", "--scopes", "demands:read")).Code.Should().Be(1);
        (await RunAsync(folder, "create", "--person", "auditor", "--scopes", "everything")).Errors.Should().Contain("请至少选择一个权限范围");
        (await RunAsync(folder, "create", "--person", "auditor")).Code.Should().Be(2);
    }

    private static Task<VerbRun> RunAsync(TemporaryFolder folder, params string[] args) =>
        VerbRun.OfAsync(["token", .. args, "--profile", "office", "--data-folder", folder.Path, "--language", "zh-CN"]);

    private static Task<OpenInstallation> OpenAsync(TemporaryFolder folder) => OpenInstallation.OpenAsync(
        DataLayout.Of(new CaseFlowSettings { Profile = "office", DataFolder = folder.Path }, folder.Path), new SystemClock(TimeProvider.System), mustExist: false);
}
