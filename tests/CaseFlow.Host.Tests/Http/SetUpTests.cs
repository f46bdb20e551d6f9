using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Host.Tests.Http;

/// <summary>An office begins with nobody.</summary>
public sealed class SetUpTests
{
    private const string Password = "落霞与孤鹜齐飞秋水长天";

    [Fact]
    public async Task From_nothing_to_a_demand_worked_by_a_person_made_on_the_pages()
    {
        await using var office = await LiveCounty.EmptyOfficeAsync();
        using var boss = Caller.Of(office);
        (await boss.GetAsync("/sign-in")).Location.Should().Be("/set-up");
        (await boss.PostAsync("/set-up", SetUp(office))).Location.Should().Be("/people/units");
        var county = LinkIn(await boss.GetAsync("/people/units"), "/people/units/", "云溪县");
        var street = await AddUnitAsync(boss, county, "青石街道", "subdistrict");
        var community = await AddUnitAsync(boss, street, "红枫社区", "community");
        var compound = await AddUnitAsync(boss, community, "枫林苑", "compound");

        var form = await boss.GetAsync("/people/persons/new");
        var saved = await boss.PostAsync("/people/persons/new", Fields(form, ("name", "苏映雪"), ("login", "su.yingxue"), ("phone", "010-1")));
        saved.Status.Should().Be(303);
        var person = saved.Location;
        form = await boss.GetAsync($"/people/posts/new?unit={community}");
        (await boss.PostAsync(
            "/people/posts/new",
            Fields(form, ("title", "红枫社区受理员"), ("unit", "云溪县›青石街道›红枫社区"), ("holder", "su.yingxue"), ("roles", "registrar"), ("party", "")))).Location.Should().Be(person);
        await boss.GetAsync(person);
        (await boss.PostAsync(person + "?handler=Password", ("password", "first password of su"))).Status.Should().Be(303);

        using var clerk = await Caller.SignedInAsync(office, "su.yingxue", "first password of su");
        (await clerk.GetAsync("/inbox")).Location.Should().Be("/account/password", "the first password is changed first");
        await clerk.GetAsync("/account/password");
        (await clerk.PostAsync("/account/password", ("old", "first password of su"), ("password", Password), ("again", Password))).Location.Should().Be("/account");

        var receipt = (await office.UseCases.Send(new RegisterDemand(
            "phone", compound, "property.underground-garage.damp", "楼道灯不亮", [], "居民", "000-0000", false, person.Split('/')[^1], "key-of-the-first"))).Value!;
        var task = await office.TaskAsync(person.Split('/')[^1], receipt.Number);
        (await clerk.GetAsync("/inbox")).Html.Should().Contain($"/tasks/{task}");
        await clerk.GetAsync($"/tasks/{task}");
        (await clerk.PostAsync(
            $"/tasks/{task}",
            ("key", Guid.NewGuid().ToString("N")), ("v.acceptDecision", "accept"), ("v.category", "property.underground-garage.damp"))).Status.Should().Be(303);
        (await boss.GetAsync("/people/history")).Words.Should().Contain("苏映雪").And.Contain("完成了首次设置");
    }

    [Fact]
    public async Task Without_the_code_nothing_is_set_up_and_afterwards_the_page_is_gone()
    {
        await using var office = await LiveCounty.EmptyOfficeAsync();
        using var stranger = Caller.Of(office, address: "203.0.113.9");
        foreach (var code in new[] { "", "0000-0000-0000-0000", office.SetUpCode[..^1] })
        {
            var fields = SetUp(office).Select(f => f.Name == "setUpCode" ? ("setUpCode", code) : f).ToArray();
            var refused = await stranger.PostAsync("/set-up", fields);
            refused.Status.Should().Be(422);
            refused.Words.Should().Contain("代码不正确");
            refused.Html.Should().NotContain(Password).And.NotContain(office.SetUpCode);
        }

        (await stranger.PostAsync("/set-up", [.. SetUp(office).Select(f => f.Name == "password" || f.Name == "again" ? (f.Name, "a123456789") : f)])).Words.Should().Contain("太常见");
        (await stranger.PostAsync("/set-up", [.. SetUp(office).Select(f => f.Name == "county" ? (f.Name, "<b>\u202e县") : f)])).Status.Should().Be(422);
        (await stranger.PostAsync("/set-up", [.. SetUp(office).Select(f => f.Name == "setUpCode" ? (f.Name, f.Value.ToLowerInvariant().Replace("-", " ")) : f)])).Status.Should().Be(303);
        using var late = Caller.Of(office);
        (await late.GetAsync("/set-up")).Status.Should().Be(404);
        (await late.PostAsync("/set-up", SetUp(office))).Status.Should().Be(404);
        (await late.GetAsync("/sign-in")).Status.Should().Be(200);
    }

    [Fact]
    public async Task Of_two_who_set_up_at_once_one_does()
    {
        await using var office = await LiveCounty.EmptyOfficeAsync();
        var callers = Enumerable.Range(0, 6).Select(_ => Caller.Of(office)).ToList();
        foreach (var caller in callers)
        {
            await caller.GetAsync("/set-up");
        }

        var answers = await Task.WhenAll(callers.Select(c => c.PostAsync("/set-up", SetUp(office))));
        answers.Count(a => a.Status == 303).Should().Be(1);
        answers.Count(a => a.Status == 404).Should().Be(5);
        callers.ForEach(c => c.Dispose());
    }

    private static (string Name, string Value)[] SetUp(LiveCounty office) =>
    [
        ("setUpCode", office.SetUpCode), ("county", "云溪县"), ("name", "张管理"), ("login", "Boss"), ("password", Password), ("again", Password),
    ];

    private static async Task<string> AddUnitAsync(Caller caller, string parent, string name, string level)
    {
        var form = await caller.GetAsync($"/people/units/new?parent={parent}");
        var above = Answer.ValueOf(form.Html, "parent")!;
        var saved = await caller.PostAsync(
            "/people/units/new", Fields(form, ("name", name), ("level", level), ("parent", above), ("parent-for", above), ("parent-id", parent)));
        saved.Status.Should().Be(303, saved.Words);
        return saved.Location.Split('/')[^1];
    }

    private static (string, string)[] Fields(Answer form, params (string, string)[] fields) =>
        [("version", form.Hidden("version")), ("key", form.Hidden("key")), .. fields];

    private static string LinkIn(Answer answer, string begin, string text)
    {
        var link = System.Text.RegularExpressions.Regex.Match(answer.Html, $"href=\"{begin}([^\"?]+)\"><bdi>{text}");
        link.Success.Should().BeTrue(answer.Words);
        return link.Groups[1].Value;
    }
}
