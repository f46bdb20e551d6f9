using System.Net;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>The pages around procedures: what everybody may look at, what only those who oversee may, and the way to them.</summary>
[Collection(OpenCounty.Name)]
public sealed class ProcedurePageTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task Everybody_signed_in_sees_a_procedure_with_its_diagram_steps_and_limits()
    {
        using var visitor = await Caller.StaffAsync(county, "hongfeng-visitor");
        var page = WebUtility.HtmlDecode((await visitor.GetAsync("/procedures/on-demand-handling")).Html);
        page.Should().Contain("<svg").And.Contain("首次响应").And.Contain("5分钟").And.Contain("不得由办理").And.Contain("帮到家小组")
            .And.Contain("href=\"/ledgers/on-demand-handling/").And.Contain("href=\"/procedures/four-grade-whistle\"");
        (await visitor.GetAsync("/procedures/nothing-like-it")).Status.Should().Be(404);
        (await visitor.GetAsync("/procedures/on-demand-handling?version=99")).Status.Should().Be(404);
        using var nobody = Caller.Of(county);
        (await nobody.GetAsync("/procedures/on-demand-handling")).Status.Should().Be(302);
    }

    [Fact]
    public async Task What_calendars_begin_is_for_those_who_oversee()
    {
        using var registrar = await Caller.StaffAsync(county, "hongfeng-registrar");
        using var administrator = await Caller.StaffAsync(county, "administrator");
        (await registrar.GetAsync("/recurring")).Status.Should().Be(403);
        (await registrar.GetAsync("/inbox")).Html.Should().NotContain("href=\"/recurring\"");
        (await administrator.GetAsync("/recurring")).Status.Should().Be(200);
        (await administrator.GetAsync("/inbox")).Html.Should().Contain("href=\"/recurring\"").And.Contain("<details class=\"nav-menu\"");
    }

    [Fact]
    public async Task People_of_the_demonstration_are_found_by_name_post_or_unit()
    {
        using var caller = Caller.Of(county);
        var all = WebUtility.HtmlDecode((await caller.GetAsync("/sign-in")).Html);
        var found = WebUtility.HtmlDecode((await caller.GetAsync("/sign-in?who=auditor")).Html);
        all.Should().Contain("value=\"hongfeng-registrar\"").And.NotContain("<details open");
        found.Should().Contain("value=\"auditor\"").And.NotContain("value=\"hongfeng-registrar\"").And.Contain("<details open");
        WebUtility.HtmlDecode((await caller.GetAsync("/sign-in?who=%3Cscript%3E")).Html).Should().Contain("没有找到这样的人");
    }
}
