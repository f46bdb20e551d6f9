using System.Text.RegularExpressions;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Headers, methods, and the files of the pages.</summary>
[Collection(OpenCounty.Name)]
public sealed class HeaderTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Theory]
    [InlineData("/")]
    [InlineData("/submit")]
    [InlineData("/follow")]
    [InlineData("/sign-in")]
    [InlineData("/inbox")]
    [InlineData("/cases")]
    [InlineData("/no-such-page")]
    [InlineData("/error")]
    public async Task Every_page_says_what_it_may_load_and_is_not_kept(string address)
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var answer = await registrar.GetAsync(address);
        answer.Header("Content-Security-Policy").Should().Contain("default-src 'self'").And.Contain("frame-ancestors 'none'")
            .And.Contain("form-action 'self'").And.NotContain("unsafe");
        answer.Header("X-Content-Type-Options").Should().Be("nosniff");
        answer.Header("Referrer-Policy").Should().Be("same-origin");
        answer.Header("Cache-Control").Should().Contain("no-store");
        answer.Header("Server").Should().BeEmpty();
        answer.Html.Should().NotContain(" style=\"").And.NotMatchRegex("<script(?![^>]* src=)").And.NotMatchRegex(" on[a-z]+=\"");
    }

    [Fact]
    public async Task Cookies_are_out_of_reach_of_scripts_and_other_sites()
    {
        var receipt = await county.RegisterAsync();
        using var caller = Caller.Of(county);
        var cookies = new List<string>();
        cookies.AddRange((await caller.GetAsync("/submit")).Response.Headers.GetValues("Set-Cookie"));
        cookies.AddRange((await caller.PostAsync("/follow", ("number", receipt.Number), ("code", receipt.FollowCode))).Response.Headers.GetValues("Set-Cookie"));
        cookies.AddRange((await caller.PostAsync("/language", ("language", "en"))).Response.Headers.GetValues("Set-Cookie"));
        cookies.AddRange((await caller.PostAsync("/sign-in/demo", ("person", "auditor"))).Response.Headers.GetValues("Set-Cookie"));
        cookies.Should().HaveCountGreaterThanOrEqualTo(4);
        cookies.Should().OnlyContain(cookie => Regex.IsMatch(cookie, "httponly", RegexOptions.IgnoreCase) && Regex.IsMatch(cookie, "samesite=(lax|strict)", RegexOptions.IgnoreCase));
    }

    [Theory]
    [InlineData("/submit")]
    [InlineData("/inbox")]
    [InlineData("/sign-in")]
    [InlineData("/cases/2026-000001/path")]
    [InlineData("/dist/site.css")]
    public async Task Other_methods_than_those_of_pages_are_refused(string address)
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        foreach (var method in new[] { "TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO" })
        {
            var answer = await registrar.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
            answer.Status.Should().Be(405, method);
            answer.Header("Allow").Should().Be("GET, HEAD, POST");
            answer.Words.Should().Contain("不能用这种方式打开此页面");
        }
    }

    [Theory]
    [InlineData("/follow", 200)]
    [InlineData("/submit", 200)]
    [InlineData("/inbox", 200)]
    [InlineData("/cases/2026-999999", 404)]
    [InlineData("/cases/2026-999999/path", 404)]
    [InlineData("/dist/site.css", 200)]
    public async Task HEAD_answers_like_GET_without_the_page(string address, int status)
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var answer = await registrar.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        answer.Status.Should().Be(status);
        answer.Html.Should().BeEmpty();
    }

    [Fact]
    public async Task Client_files_are_kept_for_ever_under_their_version_and_come_compressed()
    {
        using var anyone = Caller.Of(county);
        var page = await anyone.GetAsync("/");
        foreach (var (pattern, type) in new[] { ("/dist/site.css\\?v=[^\"]+", "text/css"), ("/dist/site.js\\?v=[^\"]+", "text/javascript") })
        {
            var address = Regex.Match(page.Html, pattern).Value;
            address.Should().NotBeEmpty();
            var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.ParseAdd("br");
            var answer = await anyone.SendAsync(request);
            answer.Status.Should().Be(200);
            answer.Header("Content-Encoding").Should().Be("br");
            answer.Header("Content-Type").Should().StartWith(type);
            answer.Header("Cache-Control").Should().Contain("immutable").And.Contain("max-age=31536000").And.NotContain("no-store");
            answer.Header("X-Content-Type-Options").Should().Be("nosniff");
            answer.Header("Vary").Should().Contain("Accept-Encoding");
        }
    }

    [Theory]
    [InlineData("/dist/../appsettings.json")]
    [InlineData("/dist/%2e%2e/appsettings.json")]
    [InlineData("/dist/..%2f..%2fappsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/Resources/zh-CN/app.json")]
    [InlineData("/data/caseflow.db")]
    public async Task Files_of_the_program_are_not_served(string address)
    {
        using var anyone = Caller.Of(county);
        (await anyone.GetAsync(address)).Status.Should().Be(404);
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_a_page()
    {
        using var anyone = Caller.Of(county);
        var answer = await anyone.GetAsync("/no-such-page");
        answer.Status.Should().Be(404);
        answer.Words.Should().Contain("没有找到这个页面");
    }
}
