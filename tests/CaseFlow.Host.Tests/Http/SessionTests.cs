using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.People;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Sessions end when they should, and guessing is stopped.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private const string Password = "秘密口令 with spaces 1";
    private const string Better = "another sentence of mine";

    private LiveCounty county = null!;

    public async Task InitializeAsync()
    {
        county = await LiveCounty.StartAsync(settings => settings with { Profile = "office", SessionHours = 3 });
        await county.PasswordAsync("auditor", "auditor", Password);
    }

    public async Task DisposeAsync() => await county.DisposeAsync();

    [Fact]
    public async Task A_changed_password_ends_other_sessions_and_keeps_this_one()
    {
        using var here = await Caller.SignedInAsync(county, "auditor", Password);
        using var there = await Caller.SignedInAsync(county, "auditor", Password);
        var page = await here.GetAsync("/account/password");
        page.Html.Should().NotContain(Password);
        (await here.PostAsync("/account/password", ("old", "wrong"), ("password", Better), ("again", Better))).Words.Should().Contain("原密码不正确");
        (await here.PostAsync("/account/password", ("old", Password), ("password", Better), ("again", Password))).Words.Should().Contain("不一致");
        (await here.PostAsync("/account/password", ("old", Password), ("password", "auditor auditor"), ("again", "auditor auditor"))).Words.Should().Contain("不能包含");
        (await here.PostAsync("/account/password", ("old", Password), ("password", Better), ("again", Better))).Location.Should().Be("/account");
        (await here.GetAsync("/inbox")).Status.Should().Be(200);
        (await there.GetAsync("/inbox")).Status.Should().Be(302);
        (await here.GetAsync("/account")).Words.Should().Contain("修改了密码").And.Contain("登录失败");
    }

    [Fact]
    public async Task Leaving_and_a_reset_end_a_session_at_the_next_request()
    {
        using var caller = await Caller.SignedInAsync(county, "auditor", Password);
        (await caller.GetAsync("/cases")).Status.Should().Be(200);
        await county.UseCases.Send(new SetPassword("system", "auditor", Better));
        (await caller.GetAsync("/cases")).Status.Should().Be(302);
        using var again = await Caller.SignedInAsync(county, "auditor", Better);
        (await again.GetAsync("/cases")).Location.Should().Be("/account/password");
        (await again.GetAsync("/account")).Location.Should().Be("/account/password");
        await again.GetAsync("/account/password");
        (await again.PostAsync("/sign-out")).Location.Should().Be("/");
        await county.UseCases.Send(new SetPersonLeft("system", 9, "auditor", true));
        (await Caller.Of(county).PostAsync("/sign-in", ("login", "auditor"), ("password", Better))).Status.Should().Be(422);
    }

    [Fact]
    public async Task A_session_ends_when_it_was_not_used_for_as_long_as_the_setting_says()
    {
        using var caller = await Caller.SignedInAsync(county, "auditor", Password);
        county.Clock.Advance(TimeSpan.FromHours(2));
        (await caller.GetAsync("/inbox")).Status.Should().Be(200, "and it was used");
        county.Clock.Advance(TimeSpan.FromHours(2));
        (await caller.GetAsync("/inbox")).Status.Should().Be(200);
        county.Clock.Advance(TimeSpan.FromHours(3) + TimeSpan.FromMinutes(1));
        (await caller.GetAsync("/inbox")).Status.Should().Be(302);
    }

    [Fact]
    public async Task A_role_taken_away_is_gone_from_the_navigation_at_the_next_request()
    {
        await county.PasswordAsync("administrator", "administrator-1", Password);
        await county.UseCases.Send(new SavePost("system", 99, "t-1", "第二管理员", "yunxi", null, "auditor", "administrator", null, null));
        using var caller = await Caller.SignedInAsync(county, "auditor", Password);
        (await caller.GetAsync("/inbox")).Html.Should().Contain("href=\"/people\"");
        await county.UseCases.Send(new SavePost("system", 99, "t-1", "第二管理员", "yunxi", null, null, "administrator", null, null));
        (await caller.GetAsync("/inbox")).Html.Should().NotContain("href=\"/people\"");
        (await caller.GetAsync("/people")).Status.Should().Be(403);
    }

    [Fact]
    public async Task After_five_failures_even_the_right_password_waits_and_an_unknown_name_looks_the_same()
    {
        using var caller = Caller.Of(county);
        var answers = new List<string>();
        foreach (var login in new[] { "auditor", "no.such.person" })
        {
            for (var i = 0; i < 5; i++)
            {
                (await caller.PostAsync("/sign-in", ("login", login), ("password", "wrong wrong wrong"))).Words.Should().Contain("登录名或密码不正确");
            }

            var locked = await caller.PostAsync("/sign-in", ("login", login), ("password", Password));
            locked.Status.Should().Be(422);
            answers.Add(locked.Words.Replace(login, ""));
        }

        answers[0].Should().Contain("请15分钟后再试").And.Be(answers[1]);
        await county.UseCases.Send(new FreeAccount("system", "auditor"));
        (await caller.PostAsync("/sign-in", ("login", "auditor"), ("password", Password))).Status.Should().Be(303);
    }

    [Fact]
    public async Task A_megabyte_of_password_is_just_wrong()
    {
        using var caller = Caller.Of(county);
        var answer = await caller.PostAsync("/sign-in", ("login", "auditor"), ("password", new string('x', 1_000_000)));
        answer.Status.Should().Be(422);
        (await caller.PostAsync("/sign-in", ("login", new string('长', 100_000) + "\u0000"), ("password", ""))).Status.Should().Be(422);
    }
}
