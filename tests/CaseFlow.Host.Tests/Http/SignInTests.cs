using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Signing in, in the demonstration and in an office.</summary>
[Collection(OpenCounty.Name)]
public sealed class SignInTests(OpenCounty open)
{
    private const string Password = "秘密口令 with spaces 1";

    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_password_signs_in_and_signing_out_ends_it()
    {
        await county.PasswordAsync("auditor", "yan.shouzheng", Password);
        using var caller = Caller.Of(county);
        var answer = await caller.PostAsync("/sign-in", ("login", " yan.shouzheng "), ("password", Password), ("back", "/cases?page=2"));
        answer.Status.Should().Be(303);
        answer.Location.Should().Be("/cases?page=2");
        answer.Header("Set-Cookie").Should().Contain("caseflow-person=").And.Contain("httponly").And.Contain("samesite=lax");
        (await caller.GetAsync("/inbox")).Status.Should().Be(200);
        (await caller.GetAsync("/sign-in?back=/cases")).Location.Should().Be("/cases");
        (await caller.PostAsync("/sign-out")).Location.Should().Be("/");
        (await caller.GetAsync("/inbox")).Status.Should().Be(302);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_answered_alike()
    {
        await county.PasswordAsync("auditor", "yan.shouzheng", Password);
        using var caller = Caller.Of(county);
        var wrong = await caller.PostAsync("/sign-in", ("login", "yan.shouzheng"), ("password", "nothing like it"));
        var unknown = await caller.PostAsync("/sign-in", ("login", "nobody"), ("password", "nothing like it"));
        var empty = await caller.PostAsync("/sign-in");
        foreach (var answer in new[] { wrong, unknown, empty })
        {
            answer.Status.Should().Be(422);
            answer.Words.Should().Contain("登录名或密码不正确。");
            answer.Html.Should().NotContain("nothing like it");
        }

        (await caller.GetAsync("/inbox")).Status.Should().Be(302);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData("evil.example")]
    [InlineData("")]
    public async Task After_signing_in_only_addresses_of_ours_are_gone_to(string back)
    {
        using var caller = Caller.Of(county);
        (await caller.PostAsync("/sign-in/demo", ("person", "auditor"), ("back", back))).Location.Should().Be("/inbox");
        var again = await caller.GetAsync($"/sign-in?back={Uri.EscapeDataString(back)}");
        again.Location.Should().Be("/inbox");
        (await caller.PostAsync("/language", ("language", "en"), ("back", back))).Location.Should().Be("/");
    }

    [Fact]
    public async Task An_address_with_Chinese_characters_is_gone_back_to()
    {
        using var caller = Caller.Of(county);
        const string Escaped = "/cases?text=%E7%81%AF";
        (await caller.PostAsync("/sign-in/demo", ("person", "auditor"), ("back", "/cases?text=灯"))).Location.Should().Be(Escaped);
        (await caller.GetAsync($"/sign-in?back={Uri.EscapeDataString("/cases?text=灯")}")).Location.Should().Be(Escaped);
        (await caller.PostAsync("/language", ("language", "zh-CN"), ("back", "/cases?text=灯"))).Location.Should().Be(Escaped);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("\u0000' OR 1=1")]
    public async Task An_unknown_person_of_the_demonstration_is_not_signed_in(string person)
    {
        using var caller = Caller.Of(county);
        (await caller.PostAsync("/sign-in/demo", ("person", person))).Location.Should().Be("/sign-in");
        (await caller.GetAsync("/inbox")).Status.Should().Be(302);
    }

    [Theory]
    [InlineData("203.0.113.7")]
    [InlineData("127.0.0.1, 203.0.113.7")]
    [InlineData("2001:db8::7")]
    public async Task From_elsewhere_nobody_is_offered_or_signed_in_without_password(string address)
    {
        using var caller = Caller.Of(county, address: address);
        (await caller.GetAsync("/sign-in")).Html.Should().NotContain("/sign-in/demo").And.NotContain("苏映雪");
        (await caller.PostAsync("/sign-in/demo", ("person", "auditor"))).Status.Should().Be(404);
        (await caller.GetAsync("/inbox")).Status.Should().Be(302);
        using var here = Caller.Of(county);
        (await here.GetAsync("/sign-in")).Html.Should().Contain("苏映雪", "from this machine they are offered");
    }

    [Fact]
    public async Task Behind_a_proxy_with_HTTPS_cookies_go_by_HTTPS_only()
    {
        using var caller = Caller.Of(county);
        var ask = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        ask.Headers.Add("X-Forwarded-Proto", "https");
        (await caller.SendAsync(ask)).Header("Set-Cookie").Should().Contain("caseflow-form").And.Contain("secure");
    }

    [Fact]
    public async Task An_office_knows_no_sign_in_without_password()
    {
        await using var office = await LiveCounty.StartAsync(settings => settings with { Profile = "office" });
        using var caller = Caller.Of(office);
        var page = await caller.GetAsync("/sign-in");
        page.Html.Should().NotContain("/sign-in/demo").And.NotContain("苏映雪").And.NotContain("demo-banner");
        (await caller.PostAsync("/sign-in/demo", ("person", "auditor"))).Status.Should().Be(404);
        (await caller.GetAsync("/inbox")).Status.Should().Be(302);
        await office.PasswordAsync("auditor", "auditor", Password);
        (await caller.PostAsync("/sign-in", ("login", "auditor"), ("password", Password))).Location.Should().Be("/inbox");
    }
}
