using System.Text.Json.Nodes;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.Reference;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Two persons, or one person twice, at the same task.</summary>
[Collection(OpenCounty.Name)]
public sealed class SharedTaskTests(OpenCounty open)
{
    private const string ReturnVisitor = "hongfeng-visitor";
    private const string Separated = "您办理过此案的相关环节，按规定须由另一人办理这一环节。";

    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task The_second_who_completes_a_task_reads_that_it_is_done_and_nothing_is_doubled()
    {
        var number = await ResponseAsync();
        var task = await county.TaskAsync(CaseSteps.Team, number);
        using var first = await Caller.StaffAsync(county, CaseSteps.Team);
        using var second = await Caller.StaffAsync(county, CaseSteps.OtherOfTeam);
        (await second.GetAsync($"/tasks/{task}")).Status.Should().Be(200);
        (await first.PostAsync($"/tasks/{task}", Response())).Status.Should().Be(303);
        var late = await second.PostAsync($"/tasks/{task}", Response());
        late.Status.Should().Be(422);
        late.Words.Should().Contain("这项任务已经办完或取消，可能是同事刚刚提交了。");
        (await DoneAsync(number)).Should().Be(1);
    }

    [Fact]
    public async Task Of_two_who_complete_at_once_one_wins()
    {
        var number = await ResponseAsync();
        var task = await county.TaskAsync(CaseSteps.Team, number);
        using var first = await Caller.StaffAsync(county, CaseSteps.Team);
        using var second = await Caller.StaffAsync(county, CaseSteps.OtherOfTeam);
        await first.GetAsync("/follow");
        await second.GetAsync("/follow");
        var answers = await Task.WhenAll(first.PostAsync($"/tasks/{task}", Response()), second.PostAsync($"/tasks/{task}", Response()));
        answers.Select(answer => answer.Status).Should().BeEquivalentTo([303, 422]);
        (await DoneAsync(number)).Should().Be(1);
    }

    [Fact]
    public async Task The_same_key_twice_has_one_effect_and_the_same_answer()
    {
        var number = await ResponseAsync();
        var task = await county.TaskAsync(CaseSteps.Team, number);
        using var person = await Caller.StaffAsync(county, CaseSteps.Team);
        var sent = Response();
        var answers = new[] { await person.PostAsync($"/tasks/{task}", sent), await person.PostAsync($"/tasks/{task}", sent) };
        answers.Should().OnlyContain(answer => answer.Status == 303 && answer.Location == answers[0].Location);
        (await DoneAsync(number)).Should().Be(1);
    }

    [Fact]
    public async Task What_somebody_else_claimed_is_theirs()
    {
        var number = await ResponseAsync();
        var task = await county.TaskAsync(CaseSteps.Team, number);
        using var person = await Caller.StaffAsync(county, CaseSteps.OtherOfTeam);
        await person.GetAsync($"/tasks/{task}");
        await county.UseCases.Send(new ClaimTask(CaseSteps.Team, task));
        var refused = await person.PostAsync($"/tasks/{task}", Response());
        refused.Status.Should().Be(422);
        refused.Words.Should().Contain("这项任务已由别人领取");
        (await person.PostAsync($"/tasks/{task}?handler=Claim")).Status.Should().Be(422);
        (await person.PostAsync($"/tasks/{task}?handler=Release")).Status.Should().Be(422);
        (await person.GetAsync($"/tasks/{task}")).Words.Should().Contain("周牧野");
        (await DoneAsync(number)).Should().Be(0);
    }

    [Fact]
    public async Task Who_handled_a_case_does_not_make_its_return_visit()
    {
        // One person is given both posts, so that only the separation of duties stands in the way.
        await using var own = await LiveCounty.StartAsync();
        var organisation = JsonNode.Parse(WorkflowFolder.Find(AppContext.BaseDirectory).ReadDemoCounty())!;
        organisation["posts"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "post-both",
            ["title"] = "红枫社区回访员（兼）",
            ["unit"] = "hongfeng",
            ["party"] = null,
            ["holder"] = CaseSteps.Team,
            ["roles"] = new JsonArray("return-visitor"),
        });
        (await own.UseCases.Send(new LoadReference(ReferenceKind.Organisation, organisation.ToJsonString(), OnlyWhenMissing: false))).IsDone.Should().BeTrue();
        var receipt = await own.RegisterAsync();
        await own.FeedBackAsync(receipt.Number);
        var task = await own.TaskAsync(ReturnVisitor, receipt.Number);
        (string, string)[] visit =
            [("key", Guid.NewGuid().ToString("N")), ("v.reached", "true"), ("v.resolved", "true"), ("v.satisfaction", "satisfied")];
        using var both = await Caller.StaffAsync(own, CaseSteps.Team);
        (await both.GetAsync($"/tasks/{task}")).Words.Should().Contain(Separated);
        var refused = await both.PostAsync($"/tasks/{task}", visit);
        refused.Status.Should().Be(422);
        refused.Words.Should().Contain(Separated);
        (await both.PostAsync($"/tasks/{task}?handler=Claim")).Status.Should().Be(422);
        (await own.HasTaskAsync(ReturnVisitor, receipt.Number)).Should().BeTrue();
        using var visitor = await Caller.StaffAsync(own, ReturnVisitor);
        (await visitor.PostAsync($"/tasks/{task}", visit)).Status.Should().Be(303);
    }

    [Fact]
    public async Task Who_lacks_the_post_does_not_make_the_return_visit()
    {
        var receipt = await county.RegisterAsync();
        await county.FeedBackAsync(receipt.Number);
        var task = await county.TaskAsync(ReturnVisitor, receipt.Number);
        using var company = await Caller.StaffAsync(county, CaseSteps.Company);
        (await company.GetAsync($"/tasks/{task}")).Status.Should().Be(404);
        var refused = await company.PostAsync($"/tasks/{task}", ("key", Guid.NewGuid().ToString("N")), ("v.reached", "false"));
        refused.Status.Should().Be(422);
        refused.Words.Should().Contain("您没有办理这项任务的岗位");
        (await county.HasTaskAsync(ReturnVisitor, receipt.Number)).Should().BeTrue();
    }

    [Fact]
    public async Task A_return_visit_asks_for_further_households_only_when_there_are_some()
    {
        var receipt = await county.RegisterAsync();
        await county.FeedBackAsync(receipt.Number);
        var task = $"/tasks/{await county.TaskAsync(ReturnVisitor, receipt.Number)}";
        using var visitor = await Caller.StaffAsync(county, ReturnVisitor);
        (await visitor.GetAsync(task)).Html.Should().MatchRegex("<div data-without-script>\\s*<fieldset class=\"field field-table\" id=\"f-furtherVisits\"", "a page with script shows it when asked");
        (string, string)[] visit = [("key", Guid.NewGuid().ToString("N")), ("v.reached", "true"), ("v.resolved", "true"), ("v.satisfaction", "satisfied")];
        (await visitor.PostAsync(task, [.. visit, ("v.moreHouseholds", "true")])).Html.Should().Contain("href=\"#f-furtherVisits\"");

        // Without script rows may be filled in though the box above them is not ticked.
        (string, string)[] household = [.. visit, ("v.furtherVisits[0].household", "502"), ("v.furtherVisits[0].visitResult", "unresolved")];
        var unsaid = await visitor.PostAsync(task, household);
        unsaid.Status.Should().Be(422);
        unsaid.Html.Should().Contain("href=\"#f-visitReason\"");
        Answer.ValueOf(unsaid.Html, "v.furtherVisits[0].household").Should().Be("502");
        (await visitor.PostAsync(task, [.. household, ("v.furtherVisits[0].reason", "仍漏水")])).Status.Should().Be(303);
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.GetAsync($"/cases/{receipt.Number}")).Words.Should().Contain("502：仍漏水");
    }

    [Fact]
    public async Task A_suspended_case_is_not_worked_on()
    {
        var number = await ResponseAsync();
        var task = await county.TaskAsync(CaseSteps.Team, number);
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.PostAsync($"/cases/{number}?handler=Suspend", ("reason", " "))).Status.Should().Be(422);
        (await registrar.PostAsync($"/cases/{number}?handler=Suspend", ("reason", new string('长', 501)))).Status.Should().Be(422);
        (await registrar.PostAsync($"/cases/{number}?handler=Suspend", ("reason", "等待勘察"))).Status.Should().Be(303);
        (await registrar.PostAsync($"/cases/{number}?handler=Suspend", ("reason", "再挂一次"))).Status.Should().Be(422);
        using var person = await Caller.StaffAsync(county, CaseSteps.Team);
        var refused = await person.PostAsync($"/tasks/{task}", Response());
        refused.Status.Should().Be(422);
        refused.Words.Should().Contain("挂起");
        (await registrar.PostAsync($"/cases/{number}?handler=Resume")).Status.Should().Be(303);
        (await registrar.PostAsync($"/cases/{number}?handler=Resume")).Status.Should().Be(422);
        (await person.PostAsync($"/tasks/{task}", Response())).Status.Should().Be(303);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-999999")]
    [InlineData("itself")]
    [InlineData("<b>x</b>\r\n")]
    public async Task Merging_into_nothing_or_itself_is_refused(string into)
    {
        var receipt = await county.RegisterAsync();
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var answer = await registrar.PostAsync($"/cases/{receipt.Number}?handler=Merge", ("into", into == "itself" ? receipt.Number : into));
        answer.Status.Should().Be(422);
        answer.Html.Should().NotContain("<b>x</b>").And.Contain("role=\"alert\"");
    }

    private static (string Name, string Value)[] Response() => [("key", Guid.NewGuid().ToString("N")), ("v.responseWay", "phone")];

    private async Task<string> ResponseAsync()
    {
        var receipt = await county.RegisterAsync();
        await county.DispatchAsync(receipt.Number);
        return receipt.Number;
    }

    private async Task<int> DoneAsync(string number) =>
        (await county.UseCases.Send(new GetCaseFile(CaseSteps.Registrar, number))).Value!.Timeline
            .Count(entry => entry.Code == "timeline.task-completed" && entry.Arguments.GetValueOrDefault("task.name") == "首次响应");
}
