using System.Text.Json;
using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Host.Tests.Photos;

namespace CaseFlow.Host.Tests.Api;

/// <summary>Tasks over HTTP: the inbox by cursor, the form, claiming, giving back, completing.</summary>
[Collection(OpenCounty.Name)]
public sealed class TaskApiTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task The_inbox_is_read_to_its_end_though_tasks_are_done_meanwhile()
    {
        await using var own = await LiveCounty.StartAsync();
        var numbers = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            numbers.Add((await own.RegisterAsync($"第{i}件")).Number);
        }

        using var staff = await ApiCaller.OfAsync(own, CaseSteps.Registrar, "tasks:read");
        var first = await staff.GetAsync("/tasks?pageSize=3");
        first.Json.GetProperty("groupCount").GetInt32().Should().Be(7);
        await own.CompleteAsync(CaseSteps.Registrar, numbers[0], ("acceptDecision", "outsideScope"), ("rejectReason", "不属于受理范围"));
        var seen = Numbers(first);
        for (var page = first; page.Json.GetProperty("next").ValueKind == JsonValueKind.String; seen.AddRange(Numbers(page)))
        {
            page = await staff.GetAsync($"/tasks?pageSize=3&cursor={page["next"]}");
            page.Status.Should().Be(200, page.Text);
        }

        seen.Should().Equal(numbers, "nothing is skipped or repeated");
    }

    [Theory]
    [InlineData("?cursor=%21")]
    [InlineData("?cursor=bm9uc2Vuc2U")]
    [InlineData("?pageSize=0")]
    [InlineData("?pageSize=201")]
    [InlineData("?scope=everything")]
    [InlineData("?colour=red")]
    [InlineData("?pageSize=1&pageSize=2")]
    public async Task A_query_that_cannot_be_used_is_refused(string query)
    {
        using var staff = await ApiCaller.OfAsync(county, CaseSteps.Registrar, "tasks:read");
        (await staff.GetAsync("/tasks" + query)).ShouldBeProblem(400, "api.query");
    }

    [Fact]
    public async Task A_task_is_claimed_given_back_and_completed_with_its_form()
    {
        var number = (await county.RegisterAsync()).Number;
        var task = await county.TaskAsync(CaseSteps.Registrar, number);
        using var staff = await ApiCaller.OfAsync(county, CaseSteps.Registrar, "tasks:read", "tasks:write");
        var shown = await staff.GetAsync($"/tasks/{task}");
        shown.Json.GetProperty("form").EnumerateArray().Select(f => f.GetProperty("name").GetString()).Should().Contain("acceptDecision").And.Contain("category");
        shown.Json.GetProperty("mayClaim").GetBoolean().Should().BeTrue();

        (await staff.PostAsync($"/tasks/{task}/claim", null, ("If-Match", shown.Header("ETag")))).Status.Should().Be(200);
        (await staff.PostAsync($"/tasks/{task}/release", null, ("If-Match", shown.Header("ETag")))).ShouldBeProblem(409, "api.version.conflict");
        (await staff.PostAsync($"/tasks/{task}/release", null)).Status.Should().Be(200);
        (await staff.PostAsync($"/tasks/{task}/release", null)).ShouldBeProblem(409, "case.task.not-assignee");
        (await staff.PostAsync($"/tasks/{task}/claim", null, ("If-Match", "12"))).ShouldBeProblem(400, "api.if-match.malformed");

        var missing = (await staff.PostAsync($"/tasks/{task}/completion", new { fields = new { acceptDecision = "accept" } })).ShouldBeProblem(422, "form.invalid");
        missing.ErrorsOf("category").Should().Equal("form.required");
        var done = await staff.PostAsync($"/tasks/{task}/completion", new { fields = new { acceptDecision = "accept", category = "property.underground-garage.damp" } });
        done.Status.Should().Be(200, done.Text);
        done["caseNumber"].Should().Be(number);
        (await staff.PostAsync($"/tasks/{task}/completion", new { fields = new { } })).ShouldBeProblem(404, "task.not-open");
        (await staff.GetAsync($"/tasks/{task}")).ShouldBeProblem(404, "task.not-open");
    }

    [Fact]
    public async Task Fields_are_of_their_JSON_types_and_money_is_whole_fen()
    {
        var number = (await county.RegisterAsync()).Number;
        await county.ClaimAsync(number);
        await county.CompleteAsync(CaseSteps.Company, number, ("temporaryMeasure", "清理积水"), ("permanentNeeded", "true"));
        var task = await county.TaskAsync(CaseSteps.Company, number);
        using var company = await ApiCaller.OfAsync(county, CaseSteps.Company);
        var wrong = (await company.PostAsync(
            $"/tasks/{task}/completion", new { fields = new { permanentMeasure = 7, permanentCost = "400", permanentPhotos = "x", unheardOf = true } }))
            .ShouldBeProblem(422, "form.invalid");
        wrong.ErrorsOf("permanentMeasure").Should().Equal("api.field.type");
        wrong.ErrorsOf("permanentCost").Should().Equal("api.field.type");
        wrong.ErrorsOf("permanentPhotos").Should().Equal("api.field.type");
        wrong.ErrorsOf("unheardOf").Should().Equal("api.field.unknown");
        (await company.PostAsync($"/tasks/{task}/completion", new { fields = new { permanentCost = 1.5 } })).ErrorsOf("permanentCost").Should().Equal("api.field.type");

        var photo = await company.PostBytesAsync("/photos", SamplePhotos.Jpeg(), "image/jpeg");
        var form = (await company.GetAsync($"/tasks/{task}")).Json.GetProperty("form").EnumerateArray();
        var payer = form.Single(f => f.GetProperty("name").GetString() == "permanentPayer").GetProperty("options")[0].GetProperty("id").GetString();
        var done = await company.PostAsync(
            $"/tasks/{task}/completion",
            new { fields = new { permanentMeasure = "重做防水", permanentCost = 4_000_000, permanentPayer = payer, permanentPhotos = new[] { photo["photo"] } } });
        done.Status.Should().Be(200, done.Text);
        using var auditor = await ApiCaller.OfAsync(county, "auditor", "demands:read");
        (await auditor.GetAsync($"/cases/{number}")).Text.Should().Contain("40,000");
    }

    [Fact]
    public async Task The_task_of_another_role_is_neither_shown_nor_done()
    {
        var number = (await county.RegisterAsync()).Number;
        var task = await county.TaskAsync(CaseSteps.Registrar, number);
        using var stranger = await ApiCaller.OfAsync(county, "wanghu-registrar");
        (await stranger.GetAsync($"/tasks/{task}")).ShouldBeProblem(403, "access.task");
        (await stranger.PostAsync($"/tasks/{task}/claim", null)).ShouldBeProblem(403, "case.task.not-eligible");
        (await stranger.PostAsync($"/tasks/{task}/completion", new { fields = new { acceptDecision = "accept" } })).ShouldBeProblem(403, "case.task.not-eligible");
        (await stranger.GetAsync("/tasks/nonsense")).ShouldBeProblem(404, "task.not-open");
        (await stranger.GetAsync("/tasks/99999999-1-1")).ShouldBeProblem(404, "task.not-open");
    }

    [Fact]
    public async Task A_task_that_another_claimed_cannot_be_taken()
    {
        var number = (await county.RegisterAsync()).Number;
        await county.DispatchAsync(number);
        var task = await county.TaskAsync(CaseSteps.Team, number);
        using var one = await ApiCaller.OfAsync(county, CaseSteps.Team, "tasks:write");
        using var other = await ApiCaller.OfAsync(county, CaseSteps.OtherOfTeam, "tasks:write");
        (await one.PostAsync($"/tasks/{task}/claim", null)).Status.Should().Be(200);
        (await other.PostAsync($"/tasks/{task}/claim", null)).ShouldBeProblem(409, "case.task.claimed");
    }

    private static List<string> Numbers(ApiAnswer page) =>
        [.. page.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("caseNumber").GetString()!)];
}
