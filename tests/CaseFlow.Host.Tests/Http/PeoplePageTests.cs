using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>The pages about people: who may open them, what they take, and what becomes of two at once.</summary>
public sealed class PeoplePageTests : IAsyncLifetime
{
    private static readonly string[] Pages =
    [
        "/people", "/people?text=苏&page=2", "/people/persons/new", "/people/persons/auditor", "/people/units", "/people/units?text=小区", "/people/units/new",
        "/people/units/hongfeng", "/people/parties", "/people/parties/new", "/people/parties/hexu", "/people/posts/new?unit=hongfeng&role=registrar",
        "/people/posts/post-hongfeng-registrar", "/people/roles", "/people/absences", "/people/history",
    ];

    private LiveCounty county = null!;

    public async Task InitializeAsync() => county = await LiveCounty.StartAsync();

    public async Task DisposeAsync() => await county.DisposeAsync();

    [Fact]
    public async Task Every_page_is_for_administrators_only()
    {
        using var admin = await Caller.StaffAsync(county, "administrator");
        using var auditor = await Caller.StaffAsync(county, "auditor");
        using var nobody = Caller.Of(county);
        foreach (var page in Pages)
        {
            (await admin.GetAsync(page)).Status.Should().Be(200, page);
            (await auditor.GetAsync(page)).Status.Should().Be(403, page);
            (await nobody.GetAsync(page)).Status.Should().Be(302, page);
        }

        (await admin.GetAsync("/inbox")).Html.Should().Contain("href=\"/people\"");
        (await auditor.GetAsync("/inbox")).Html.Should().NotContain("href=\"/people\"");
        foreach (var post in new[] { "/people/persons/auditor", "/people/persons/auditor?handler=Leave", "/people/persons/auditor?handler=Password", "/people/persons/auditor?handler=Free", "/people/units/hongfeng", "/people/units/hongfeng?handler=Close", "/people/parties/hexu", "/people/posts/post-hongfeng-registrar" })
        {
            (await auditor.PostAsync(post, ("version", "0"), ("name", "x"), ("login", "xx"), ("left", "true"), ("password", "correct horse battery"))).Status.Should().Be(403, post);
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_and_nonsense_is_no_fault()
    {
        using var admin = await Caller.StaffAsync(county, "administrator");
        foreach (var page in new[] { "/people/persons/ghost", "/people/units/ghost", "/people/parties/ghost", "/people/posts/ghost", "/account/absence?from=5" })
        {
            (await admin.GetAsync(page)).Status.Should().Be(404, page);
        }

        (await admin.GetAsync("/people?page=-5")).Status.Should().Be(200);
        (await admin.GetAsync("/people/history?page=999999999")).Status.Should().Be(200);
        (await admin.GetAsync("/people/persons/new?id=x")).Status.Should().Be(200);
        (await admin.PostAsync("/people/persons/ghost?handler=Leave", ("left", "true"))).Status.Should().Be(422);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", true)]
    [InlineData("\"><img src=x onerror=alert(1)>", true)]
    [InlineData("张\u202e三", false)]
    [InlineData("张\u0007三", false)]
    [InlineData("", false)]
    public async Task Hostile_names_are_refused_or_shown_as_text(string name, bool taken)
    {
        using var admin = await Caller.StaffAsync(county, "administrator");
        var form = await admin.GetAsync("/people/persons/new");
        var answer = await admin.PostAsync("/people/persons/new", ("version", form.Hidden("version")), ("key", form.Hidden("key")), ("name", name), ("login", $"x{Guid.NewGuid():N}"[..20]));
        answer.Status.Should().Be(taken ? 303 : 422);
        answer.Html.Should().NotContain("<script>alert").And.NotContain("<img src=x");
        if (taken)
        {
            foreach (var page in new[] { answer.Location, "/people", "/people/history" })
            {
                var shown = await admin.GetAsync(page);
                shown.Html.Should().NotContain("<script>alert").And.NotContain("<img src=x");
                System.Net.WebUtility.HtmlDecode(shown.Html).Should().Contain(name);
            }
        }
        else
        {
            answer.Html.Should().Contain("href=\"#name\"").And.Contain("id=\"name-problem\"").And.Contain("aria-describedby=\"name-problem\"");
        }
    }

    [Fact]
    public async Task Ten_thousand_characters_in_every_field_are_refused_beside_it()
    {
        using var admin = await Caller.StaffAsync(county, "administrator");
        var huge = new string('长', 10_000);
        foreach (var page in new[] { "/people/persons/new", "/people/units/new", "/people/parties/new", "/people/posts/new" })
        {
            var form = await admin.GetAsync(page);
            string[] fields = ["name", "login", "phone", "level", "parent", "parent-id", "servedBy", "kind", "title", "unit", "unit-id", "holder", "roles", "party", "from", "to"];
            (await admin.PostAsync(page, [("version", form.Hidden("version")), ("key", huge), .. fields.Select(f => (f, huge))])).Status.Should().Be(422, page);
        }
    }

    [Fact]
    public async Task The_second_of_two_administrators_gets_409_with_what_changed_and_can_save_again()
    {
        using var one = await Caller.StaffAsync(county, "administrator");
        using var two = await Caller.StaffAsync(county, "administrator");
        var first = await one.GetAsync("/people/units/hongfeng");
        var second = await two.GetAsync("/people/units/hongfeng");
        (await one.PostAsync("/people/units/hongfeng", Unit(first, "红枫新社区"))).Status.Should().Be(303);

        var late = await two.PostAsync("/people/units/hongfeng", Unit(second, "红枫老社区"));
        late.Status.Should().Be(409);
        late.Words.Should().Contain("红枫社区 → 红枫新社区").And.Contain("您的修改没有保存");
        Answer.ValueOf(late.Html, "name").Should().Be("红枫老社区", "what was typed is not lost");
        (await two.PostAsync("/people/units/hongfeng", Unit(late, "红枫老社区"))).Status.Should().Be(303);
        (await one.GetAsync("/people/units/hongfeng")).Words.Should().Contain("红枫新社区 → 红枫老社区");
    }

    [Fact]
    public async Task A_person_is_found_by_part_of_a_name_and_an_unclear_one_is_chosen_without_script()
    {
        using var admin = await Caller.StaffAsync(county, "administrator");
        var form = await admin.GetAsync("/people/posts/new?unit=hongfeng");
        (string, string)[] Fields(Answer of, params (string, string)[] more) =>
            [("version", of.Hidden("version")), ("key", of.Hidden("key")), ("title", "回访员"), ("unit", "hongfeng"), ("roles", "return-visitor"), .. more];
        var unclear = await admin.PostAsync("/people/posts/new", Fields(form, ("holder", "registrar")));
        unclear.Status.Should().Be(422);
        unclear.Words.Should().Contain("请从下面列出的选项中选择一个").And.Contain("苏映雪");
        var chosen = await admin.PostAsync("/people/posts/new", Fields(unclear, ("holder", "registrar"), ("holder-for", "registrar"), ("holder-id", "hongfeng-registrar")));
        chosen.Location.Should().Be("/people/persons/hongfeng-registrar");
        (await admin.PostAsync("/people/posts/new", Fields(form, ("holder", "查无此人")))).Words.Should().Contain("没有找到");
    }

    [Fact]
    public async Task The_last_administrator_cannot_leave()
    {
        using var admin = await Caller.StaffAsync(county, "administrator");
        var page = await admin.GetAsync("/people/persons/administrator");
        var answer = await admin.PostAsync("/people/persons/administrator?handler=Leave", ("version", page.Hidden("version")), ("left", "true"));
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain("至少须保留一名");
    }

    [Fact]
    public async Task Staff_enter_their_own_absence_and_nobody_elses()
    {
        using var clerk = await Caller.StaffAsync(county, "hongfeng-registrar");
        var form = await clerk.GetAsync("/account/absence");
        var saved = await clerk.PostAsync(
            "/account/absence", ("version", form.Hidden("version")), ("firstDay", "2026-06-09"), ("lastDate", "2026-06-12"), ("substitute", "shiqiao-registrar"));
        saved.Location.Should().Be("/account", saved.Words);
        (await clerk.GetAsync("/account")).Words.Should().Contain("2026-06-09 10:00 至 2026-06-12").And.Contain("方知夏").And.Contain("进行中");
        (await clerk.GetAsync("/account/absence?person=auditor")).Status.Should().Be(403);
        (await clerk.PostAsync("/account/absence?person=auditor", ("firstDay", "2026-06-09"), ("lastDate", "2026-06-12"))).Status.Should().Be(403);
        foreach (var (first, last) in new[] { ("", "2026-06-12"), ("2026-02-30", "2026-06-12"), ("2026-06-20", "2026-06-12"), ("9999-01-01", "9999-01-02"), ("<b>", "x") })
        {
            (await clerk.PostAsync("/account/absence", ("version", "9"), ("firstDay", first), ("lastDate", last))).Status.Should().Be(422, $"{first} {last}");
        }

        using var stand = await Caller.StaffAsync(county, "shiqiao-registrar");
        (await stand.GetAsync("/account")).Words.Should().Contain("我代理的同事").And.Contain("苏映雪");
    }

    [Fact]
    public async Task An_empty_role_leads_from_the_incident_to_the_form_that_fills_it()
    {
        using var admin = await Caller.StaffAsync(county, "administrator");
        await county.RegisterAsync("楼道灯不亮");
        var page = await admin.GetAsync("/people/persons/hongfeng-registrar");
        (await admin.PostAsync("/people/persons/hongfeng-registrar?handler=Leave", ("version", page.Hidden("version")), ("left", "true"))).Status.Should().Be(303);
        foreach (var other in (await county.UseCases.Send(new Runtime.UseCases.People.GetOrganisation("system", null, 1))).Value!.Organisation.HoldersOf("registrar", "hongfeng", county.Clock.Now))
        {
            await county.UseCases.Send(new Runtime.UseCases.People.SetPersonLeft("system", 99, other, true));
        }

        var incidents = await admin.GetAsync("/incidents");
        incidents.Words.Should().Contain("红枫社区").And.Contain("社区受理员").And.Contain("去安排人员");
        const string Link = "/people/posts/new?role=registrar&amp;unit=hongfeng";
        incidents.Html.Should().Contain(Link);
        var form = await admin.GetAsync(Link.Replace("&amp;", "&"));
        form.Html.Should().Contain("id=\"role-registrar\"").And.MatchRegex("id=\"role-registrar\"[^>]*checked");
        (await admin.PostAsync(
            "/people/posts/new",
            ("version", form.Hidden("version")), ("key", form.Hidden("key")), ("title", "受理员"), ("unit", "hongfeng"), ("holder", "shiqiao-registrar"), ("roles", "registrar"))).Status.Should().Be(303);
        (await admin.GetAsync("/incidents")).Words.Should().NotContain("社区受理员");
    }

    private static (string, string)[] Unit(Answer form, string name) =>
        [("version", form.Hidden("version")), ("key", form.Hidden("key")), ("name", name), ("level", "community"), ("parent", Answer.ValueOf(form.Html, "parent")!), ("parent-for", Answer.ValueOf(form.Html, "parent-for")!), ("parent-id", "qingshi")];
}
