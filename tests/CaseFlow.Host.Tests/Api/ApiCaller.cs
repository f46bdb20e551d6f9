using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Tokens;

namespace CaseFlow.Host.Tests.Api;

/// <summary>A program that calls the API over HTTP, from an address of its own. No call may end in a fault of the program.</summary>
internal sealed class ApiCaller : IDisposable
{
    private static readonly ConditionalWeakTable<LiveCounty, ConcurrentDictionary<string, Task<TokenCreated>>> Shared = [];
    private static int callers;
    private readonly LiveCounty county;
    private readonly HttpClient http;

    private ApiCaller(LiveCounty county, string? token, string language)
    {
        this.county = county;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(county.Address) };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var number = Interlocked.Increment(ref callers);
        http.DefaultRequestHeaders.Add("X-Forwarded-For", $"127.2.{number / 250}.{(number % 250) + 1}");
        if (token is not null)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    public HttpRequestHeaders Headers => http.DefaultRequestHeaders;

    public static ApiCaller Resident(LiveCounty county, string language = "zh-CN") => new(county, null, language);

    public static ApiCaller WithToken(LiveCounty county, string token) => new(county, token, "zh-CN");

    /// <summary>A program with a token that other tests of the same county may share.</summary>
    public static async Task<ApiCaller> OfAsync(LiveCounty county, string person, params string[] scopes)
    {
        var tokens = Shared.GetOrCreateValue(county);
        var secret = tokens.GetOrAdd($"{person} {string.Join(' ', scopes)}", _ => TokenAsync(county, person, scopes));
        return new ApiCaller(county, (await secret).Secret, "zh-CN");
    }

    public static async Task<TokenCreated> TokenAsync(LiveCounty county, string person, params string[] scopes)
    {
        var outcome = await county.UseCases.Send(
            new CreateToken(person, "test", scopes.Length == 0 ? TokenScopes.All : [.. scopes], 30, Guid.NewGuid().ToString("N")));
        return outcome.Value ?? throw new InvalidOperationException(outcome.Refusal!.Code);
    }

    public Task<ApiAnswer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    /// <summary>Posts JSON with a new key.</summary>
    public Task<ApiAnswer> PostAsync(string path, object? body, params (string Name, string Value)[] headers) =>
        PostTextAsync(path, body is null ? null : JsonSerializer.Serialize(body), Guid.NewGuid().ToString(), headers);

    /// <summary>Posts a text as JSON; without key when it is null.</summary>
    public Task<ApiAnswer> PostTextAsync(string path, string? json, string? key, params (string Name, string Value)[] headers) => SendAsync(
        HttpMethod.Post,
        path,
        json is null ? null : new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        key is null ? headers : [("Idempotency-Key", key), .. headers]);

    public Task<ApiAnswer> PostBytesAsync(string path, byte[] bytes, string type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return SendAsync(HttpMethod.Post, path, content);
    }

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var before = county.Errors.Count;
        using var request = new HttpRequestMessage(method, path.StartsWith("/openapi", StringComparison.Ordinal) ? path : "/api/v1" + path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value).Should().BeTrue();
        }

        var response = await http.SendAsync(request);
        var answer = new ApiAnswer(response, await response.Content.ReadAsStringAsync());
        county.Errors.Skip(before).Should().BeEmpty($"{method} {path} must not be a fault");
        answer.Status.Should().BeLessThan(500);
        return answer;
    }

    public void Dispose() => http.Dispose();
}
