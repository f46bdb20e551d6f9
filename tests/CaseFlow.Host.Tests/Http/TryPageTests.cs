using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Trying a draft out through the pages, without script.</summary>
[Collection(OpenCounty.Name)]
public sealed class TryPageTests(OpenCounty open)
{
    private const string Drafts = "/procedures/on-demand-handling/drafts";
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_draft_is_walked_with_its_own_forms_kept_as_a_trial_and_gone_again()
    {
        using var designer = await Caller.StaffAsync(county, "designer");
        using var visitor = await Caller.StaffAsync(county, "hongfeng-visitor");
        var draft = (await designer.PostAsync(Drafts + "?handler=Open", ("key", $"{Guid.NewGuid()}"))).Location;
        (await visitor.GetAsync(draft + "/try")).Status.Should().Be(403);
        (await designer.GetAsync(draft)).Html.Should().Contain(draft + "/try");
        (await designer.GetAsync(draft + "/try")).Words.Should().Contain("怎样开始").And.Contain("情况说明").And.Contain("节前派给物业");

        (await designer.PostAsync(draft + "/try?handler=Begin", ("at", "2026-04-30T15:00"), ("channel", "receptionDay"))).Words.Should().Contain("请填写此项");
        var begun = await designer.PostAsync(
            draft + "/try?handler=Begin", ("at", "2026-04-30T15:00"), ("channel", "receptionDay"), ("v.place", "jinxiu-b1"), ("v.description", "地下车库潮湿"), ("v.anonymous", "true"));
        (begun.Status, begun.Words.Contains("受理审核", StringComparison.Ordinal)).Should().Be((200, true));
        var wrong = await designer.PostAsync(draft + "/try?handler=Complete", ("walk", begun.Hidden("walk")), ("element", "Task_Accept"));
        wrong.Status.Should().Be(422);
        wrong.Words.Should().Contain("是否受理：请填写此项");
        var accepted = await designer.PostAsync(
            draft + "/try?handler=Complete", ("walk", wrong.Hidden("walk")), ("element", "Task_Accept"), ("v.acceptDecision", "accept"), ("v.category", "property.underground-garage.damp"));
        accepted.Words.Should().Contain("派单").And.Contain("归类立案");
        accepted.Html.Should().Contain("just-taken", "the token is seen moving");
        (await designer.PostAsync(draft + "/try?handler=Back", ("walk", accepted.Hidden("walk")))).Words.Should().Contain("是否受理");
        (await designer.PostAsync(draft + "/try?handler=Wait", ("walk", accepted.Hidden("walk")), ("amount", "1"), ("unit", "days"))).Words.Should().Contain("2026-05-01 15:00");
        var hostile = await designer.PostAsync(draft + "/try?handler=Wait", ("walk", "{\"steps\":[]}"));
        (hostile.Status, hostile.Words.Contains("这不是可用的试走文件", StringComparison.Ordinal)).Should().Be((422, true));

        (await designer.PostAsync(draft + "/try?handler=Save", ("walk", accepted.Hidden("walk")), ("name", ""), ("key", $"{Guid.NewGuid():N}"))).Words.Should().Contain("请填写名称");
        (await designer.PostAsync(draft + "/try?handler=Save", ("walk", accepted.Hidden("walk")), ("name", "受理到派单"), ("key", $"{Guid.NewGuid():N}"))).Location.Should().Be(draft + "/trials");
        var trials = await designer.GetAsync(draft + "/trials");
        (await designer.GetAsync("/procedures/on-demand-handling/trials?version=1")).Words.Should().Contain("节前派给物业").And.Contain("与预期一致").And.Contain("重新运行").And.Contain("完成“受理审核”");
        (await designer.GetAsync("/procedures/on-demand-handling")).Html.Should().Contain("/procedures/on-demand-handling/trials?version=");
        (await designer.GetAsync("/procedures/on-demand-handling/trials?version=99")).Status.Should().Be(404);
        trials.Words.Should().Contain("受理到派单").And.Contain("与预期一致").And.NotContain("走法不同 ");
        (await designer.PostAsync(
            draft + "/trials?handler=Delete", ("trial", "garage-to-closing"), ("revision", trials.Hidden("revision")), ("key", $"{Guid.NewGuid():N}"))).Status.Should().Be(303);
        (await designer.GetAsync(draft + "/trials")).Words.Should().NotContain("地下车库潮湿：物业认领");
        (await designer.GetAsync("/procedures/on-demand-handling/try?version=1")).Words.Should().Contain("怎样开始");
    }
}
