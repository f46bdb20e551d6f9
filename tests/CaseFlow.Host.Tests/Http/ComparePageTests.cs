using System.Collections.Immutable;
using System.Net;
using System.Text;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Http;

/// <summary>The page that compares two versions of a procedure.</summary>
[Collection(OpenCounty.Name)]
public sealed class ComparePageTests(OpenCounty open)
{
    private const string Page = "/procedures/night-talk/compare";
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task Two_versions_are_compared_in_figures_diagrams_and_sentences_and_bad_wishes_are_refused()
    {
        var hash = await PublishAsync();
        using var auditor = await Caller.StaffAsync(county, "auditor");
        var page = WebUtility.HtmlDecode((await auditor.GetAsync(Page + "?from=1&to=2")).Html);
        page.Should().Contain("限时由7天改为5天").And.Contain("id=\"after-Task_Session\"").And.Contain("id=\"before-Task_Session\"")
            .And.Contain("href=\"#after-Task_Session\"").And.Contain("href=\"#difference-1\"").And.Contain("≠");
        var backwards = WebUtility.HtmlDecode((await auditor.GetAsync($"{Page}?from={hash[..12]}&to=1")).Html);
        backwards.Should().Contain("限时由5天改为7天");
        WebUtility.HtmlDecode((await auditor.GetAsync("/procedures/night-talk")).Html).Should().Contain("/procedures/night-talk/compare?from=1&to=2");
        WebUtility.HtmlDecode((await auditor.GetAsync("/procedures/door-visit/compare")).Html).Should().Contain("只有一个版本");

        await RefusedAsync(auditor, Page + "?from=7", 404, "没有版本“7”");
        await RefusedAsync(auditor, Page + "?from=%3Cb%3E", 404, "没有版本“<b>”");
        await RefusedAsync(auditor, $"/procedures/door-visit/compare?from={hash}", 422, "属于另一个流程（night-talk）");
        await RefusedAsync(auditor, "/procedures/nothing-like-it/compare", 404, "nothing-like-it");
        using var visitor = await Caller.StaffAsync(county, "hongfeng-visitor");
        await RefusedAsync(visitor, Page, 403, "没有做这项操作的权限");
        WebUtility.HtmlDecode((await visitor.GetAsync("/procedures/night-talk")).Html).Should().NotContain("/compare?");
    }

    private static async Task RefusedAsync(Caller caller, string address, int status, string reason)
    {
        var answer = await caller.GetAsync(address);
        answer.Status.Should().Be(status, address);
        WebUtility.HtmlDecode(answer.Html).Should().Contain(reason);
    }

    private async Task<string> PublishAsync()
    {
        var files = WorkflowFolder.ReadProcedure(Path.Combine(Checkout.Root, "workflows", "night-talk"));
        var diagram = Encoding.UTF8.GetString(files["process.bpmn"].Span);
        const string Clock = "name=\"session-record\" amount=\"7\"";
        diagram.Should().Contain(Clock);
        files = files.SetItem("process.bpmn", Encoding.UTF8.GetBytes(diagram.Replace(Clock, "name=\"session-record\" amount=\"5\"", StringComparison.Ordinal)));
        var folders = ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>(StringComparer.Ordinal).Add("night-talk", files);
        (await county.UseCases.Send(new PublishProcedures(folders, "system", PublishNewer: true))).Value!.Refused.Should().BeEmpty();
        return (await county.Store.ReadAsync(session => session.ListVersionsAsync(), CancellationToken.None)).Where(head => head.Mechanism == "night-talk").MaxBy(head => head.Number)!.Hash;
    }
}
