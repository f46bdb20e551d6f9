using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Who sees what: asked at each request, whatever the address.</summary>
[Collection(OpenCounty.Name)]
public sealed class AccessTests(OpenCounty open)
{
    private const string Told = "只有本社区能看到的事";
    private const string Neighbour = "wanghu-registrar";

    private readonly LiveCounty county = open.Live;

    [Theory]
    [InlineData("/inbox")]
    [InlineData("/cases")]
    [InlineData("/cases/2026-000001")]
    [InlineData("/cases/2026-000001/path")]
    [InlineData("/tasks/1-1-1")]
    [InlineData("/demands/register")]
    [InlineData("/demands/registered/2026-000001")]
    [InlineData("/incidents")]
    [InlineData("/lists")]
    [InlineData("/lists/thresholds")]
    public async Task Pages_of_staff_demand_a_sign_in_and_lead_back(string address)
    {
        using var stranger = Caller.Of(county);
        foreach (var answer in new[] { await stranger.GetAsync(address), await stranger.PostAsync(address) })
        {
            answer.Status.Should().Be(302);
            answer.Location.Should().EndWith($"/sign-in?back={Uri.EscapeDataString(address)}");
            answer.Html.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Staff_of_another_community_open_nothing_of_a_case()
    {
        var receipt = await county.RegisterAsync(Told);
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        using var neighbour = await Caller.StaffAsync(county, Neighbour);
        foreach (var address in new[]
        {
            $"/cases/{receipt.Number}", $"/cases/{receipt.Number}/path", $"/tasks/{task}", $"/demands/registered/{receipt.Number}",
        })
        {
            var answer = await neighbour.GetAsync(address);
            answer.Status.Should().BeOneOf([403, 404], address);
            answer.Html.Should().NotContain(Told).And.NotContain("枫林苑").And.NotContain("居民甲");
            answer.Html.Should().Contain("<h1", "it is a page of ours");
        }

        foreach (var address in new[] { "/inbox", "/cases", "/cases?text=" + Uri.EscapeDataString(Told), "/cases?text=" + receipt.Number })
        {
            (await neighbour.GetAsync(address)).Html.Should().NotContain($"/cases/{receipt.Number}").And.NotContain($"/tasks/{task}");
        }
    }

    [Fact]
    public async Task Staff_of_another_community_do_nothing_with_a_case()
    {
        var receipt = await county.RegisterAsync(Told);
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        using var neighbour = await Caller.StaffAsync(county, Neighbour);
        await NothingHappensAsync(neighbour, receipt.Number, task.ToString());
    }

    [Fact]
    public async Task The_auditor_reads_and_does_nothing()
    {
        var receipt = await county.RegisterAsync(Told);
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        using var auditor = await Caller.StaffAsync(county, "auditor");
        var file = await auditor.GetAsync($"/cases/{receipt.Number}");
        file.Status.Should().Be(200);
        file.Html.Should().NotContain("handler=Suspend").And.NotContain("handler=Merge").And.NotContain("handler=Reporter");
        (await auditor.GetAsync($"/cases/{receipt.Number}/path")).Status.Should().Be(200);
        (await auditor.GetAsync("/demands/register")).Status.Should().Be(403);
        await NothingHappensAsync(auditor, receipt.Number, task.ToString());
    }

    [Theory]
    [InlineData("/incidents", "auditor")]
    [InlineData("/incidents", CaseSteps.Registrar)]
    public async Task Incidents_are_for_administrators(string address, string person)
    {
        using var caller = await Caller.StaffAsync(county, person);
        var answer = await caller.GetAsync(address);
        answer.Words.Should().Contain("您没有做这项操作的权限");
        (await caller.PostAsync(address, ("case", "1"), ("instance", "1"), ("incident", "1"))).Status.Should().Be(422);
        (await caller.PostAsync(address, ("case", "x"), ("instance", "-9"), ("incident", "999999999999999999999"))).Status.Should().BeOneOf(400, 422);
    }

    [Theory]
    [InlineData("auditor")]
    [InlineData("qingshi-leader")]
    public async Task Who_only_reads_registers_for_nobody(string person)
    {
        using var reader = await Caller.StaffAsync(county, person);
        foreach (var address in new[] { "/demands/register", "/demands/register?handler=Similar", "/demands/register?handler=Redraw" })
        {
            (await reader.PostAsync(address, ("v.place", "fenglinyuan"), ("v.description", "x"))).Status.Should().Be(403);
        }
    }

    [Fact]
    public async Task A_channel_of_residents_is_not_taken_from_staff()
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        foreach (var channel in new[] { "", "web", "none", "<b>" })
        {
            var answer = await registrar.PostAsync(
                "/demands/register",
                ("channel", channel),
                ("key", Guid.NewGuid().ToString("N")),
                ("v.place", "fenglinyuan"),
                ("v.description", "楼道灯不亮"),
                ("v.reporterContact", "000-1"));
            answer.Status.Should().Be(422, channel);
            answer.Html.Should().Contain("href=\"#f-channel\"");
        }
    }

    private async Task NothingHappensAsync(Caller caller, string number, string task)
    {
        foreach (var (address, fields) in new (string, (string, string)[])[]
        {
            ($"/tasks/{task}", [("key", Guid.NewGuid().ToString("N")), ("v.acceptDecision", "outsideScope"), ("v.rejectReason", "无权的理由")]),
            ($"/tasks/{task}?handler=Claim", []),
            ($"/tasks/{task}?handler=Release", []),
            ($"/cases/{number}?handler=Suspend", [("reason", "无权的理由")]),
            ($"/cases/{number}?handler=Resume", []),
            ($"/cases/{number}?handler=Merge", [("into", number)]),
            ($"/cases/{number}?handler=Reporter", []),
            ($"/cases/{number}?handler=Retry", [("instance", "1"), ("incident", "1")]),
        })
        {
            var answer = await caller.PostAsync(address, fields);
            answer.Status.Should().Be(422, address);
            answer.Words.Should().ContainAny("没有", "不由您办理", "不是您", "不能", "已经处理");
            answer.Html.Should().NotContain("000-7788").And.NotContain("居民甲");
        }

        (await caller.PostAsync($"/tasks/{task}?handler=Redraw")).Status.Should().Be(404);
        (await county.TaskAsync(CaseSteps.Registrar, number)).ToString().Should().Be(task);
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var file = await registrar.GetAsync($"/cases/{number}");
        file.Words.Should().Contain("已登记").And.NotContain("无权的理由");
    }
}
