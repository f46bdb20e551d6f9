using System.Net.Http.Headers;
using System.Text;
using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Api;

/// <summary>Requests that nobody who means well sends: each is refused with a problem, none is a fault of the program.</summary>
[Collection(OpenCounty.Name)]
public sealed class HostileRequestTests(OpenCounty open)
{
    private const string Key = "hostile-key-123";
    private readonly LiveCounty county = open.Live;

    [Theory]
    [InlineData("", "api.json.malformed")]
    [InlineData("{", "api.json.malformed")]
    [InlineData("{} {}", "api.json.malformed")]
    [InlineData("{'place':'x'}", "api.json.malformed")]
    [InlineData("{\"place\":\"a\",\"place\":\"b\"}", "api.json.malformed")]
    [InlineData("{\"fields\":{\"x\":1,\"x\":2}}", "api.json.malformed")]
    [InlineData("{\"place\":\"a\", /* remark */ \"text\":1}", "api.json.malformed")]
    [InlineData("{\"place\":\"a\",}", "api.json.malformed")]
    [InlineData("{\"place\":NaN}", "api.json.malformed")]
    [InlineData("null", "api.json.shape")]
    [InlineData("[]", "api.json.shape")]
    [InlineData("\"text\"", "api.json.shape")]
    [InlineData("{\"place\":7}", "api.json.shape")]
    [InlineData("{\"anonymous\":\"true\"}", "api.json.shape")]
    [InlineData("{\"anonymous\":1}", "api.json.shape")]
    [InlineData("{\"photos\":\"a\"}", "api.json.shape")]
    [InlineData("{\"photos\":[7]}", "api.json.shape")]
    [InlineData("{\"fields\":[]}", "api.json.shape")]
    [InlineData("{\"Place\":\"fenglinyuan\"}", "api.json.shape")]
    [InlineData("{\"registeredBy\":\"administrator\"}", "api.json.shape")]
    [InlineData("{\"$type\":\"System.Object\"}", "api.json.shape")]
    public async Task Json_of_another_shape_is_refused(string json, string code)
    {
        using var resident = ApiCaller.Resident(county);
        (await resident.PostTextAsync("/demands", json, Key)).ShouldBeProblem(400, code);
    }

    [Fact]
    public async Task Json_that_is_deep_long_or_not_UTF8_is_refused()
    {
        using var resident = ApiCaller.Resident(county);
        var deep = "{\"fields\":{\"x\":" + new string('[', 2000) + new string(']', 2000) + "}}";
        (await resident.PostTextAsync("/demands", deep, Key)).ShouldBeProblem(400, "api.json.malformed");
        (await resident.PostTextAsync("/demands", $"{{\"description\":\"{new string('x', 70_000)}\"}}", Key)).ShouldBeProblem(413, "api.body.too-large");
        using var endless = new StreamContent(new MemoryStream(new byte[1_000_000]));
        endless.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        (await resident.SendAsync(HttpMethod.Post, "/demands", endless, ("Idempotency-Key", Key), ("Transfer-Encoding", "chunked"))).ShouldBeProblem(413, "api.body.too-large");
        using var latin = new ByteArrayContent([.. "{\"place\":\""u8, 0xE9, 0xFF, .. "\"}"u8]);
        latin.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        (await resident.SendAsync(HttpMethod.Post, "/demands", latin, ("Idempotency-Key", Key))).Status.Should().Be(400);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/problem+json")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Another_content_type_is_refused(string? type)
    {
        using var resident = ApiCaller.Resident(county);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        (await resident.SendAsync(HttpMethod.Post, "/demands", content, ("Idempotency-Key", Key))).ShouldBeProblem(415, "api.media-type");
    }

    [Theory]
    [InlineData("GET", "/demands", "POST")]
    [InlineData("DELETE", "/demands/2026-000001", "GET")]
    [InlineData("PUT", "/tasks/1-1-1", "GET")]
    [InlineData("HEAD", "/tasks/1-1-1/claim", "POST")]
    [InlineData("TRACE", "/tasks", "GET")]
    public async Task Another_method_is_refused_with_what_is_allowed(string method, string path, string allowed)
    {
        using var resident = ApiCaller.Resident(county);
        var answer = await resident.SendAsync(new HttpMethod(method), path, null);
        answer.Status.Should().Be(405);
        answer.Header("Allow").Should().Be(allowed);
        if (method != "HEAD")
        {
            answer.ShouldBeProblem(405, "api.method");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/demands/a/b/c/d")]
    [InlineData("/..%2f..%2finbox")]
    [InlineData("/%00")]
    public async Task An_unknown_address_is_a_problem_and_no_page(string path)
    {
        using var resident = ApiCaller.Resident(county);
        (await resident.GetAsync(path)).Status.Should().BeOneOf(400, 404);
        (await resident.GetAsync("/nothing")).ShouldBeProblem(404, "api.not-found").Text.Should().NotContain("<html");
        (await resident.PostAsync("/nothing", new { })).ShouldBeProblem(404, "api.not-found");
    }

    [Fact]
    public async Task Problems_carry_the_usual_headers_and_cookies_are_neither_read_nor_set()
    {
        using var resident = ApiCaller.Resident(county, "en");
        var answer = await resident.GetAsync("/tasks", ("Cookie", ".AspNetCore.Culture=uic%3Dzh-CN; caseflow-person=x"));
        answer.ShouldBeProblem(401, "api.token.missing")["detail"].Should().StartWith("Send a token");
        answer.Header("Set-Cookie").Should().BeEmpty();
        answer.Header("X-Content-Type-Options").Should().Be("nosniff");
        answer.Header("Cache-Control").Should().Contain("no-store");
        answer.Header("Access-Control-Allow-Origin").Should().BeEmpty();
    }
}
