using System.Net;
using System.Net.Http.Headers;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>
/// Someone with a browser's cookies and form tokens, from an address of their own, so that limits for one address do not meet other tests.
/// No call may end in a fault of the program.
/// </summary>
internal sealed class Caller : IDisposable
{
    private const string TokenName = "__RequestVerificationToken";
    private static int callers;

    private readonly LiveCounty county;
    private readonly HttpClient http;
    private string? token;

    private Caller(LiveCounty county, string language, string? address)
    {
        this.county = county;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies };
        http = new HttpClient(handler) { BaseAddress = new Uri(county.Address) };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var number = Interlocked.Increment(ref callers);
        http.DefaultRequestHeaders.Add("X-Forwarded-For", address ?? $"127.1.{number / 250}.{(number % 250) + 1}");
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Someone new.</summary>
    /// <param name="county">The program called.</param>
    /// <param name="language">The browser's language.</param>
    /// <param name="address">Where the call comes from, as a proxy on this machine says; null for an address of this machine.</param>
    public static Caller Of(LiveCounty county, string language = "zh-CN", string? address = null) => new(county, language, address);

    public static async Task<Caller> StaffAsync(LiveCounty county, string person, string language = "zh-CN")
    {
        var caller = Of(county, language);
        (await caller.PostAsync("/sign-in/demo", ("person", person))).Status.Should().Be(303);
        caller.token = null;
        return caller;
    }

    /// <summary>Someone who signs in with a password.</summary>
    public static async Task<Caller> SignedInAsync(LiveCounty county, string login, string password)
    {
        var caller = Of(county);
        (await caller.PostAsync("/sign-in", ("login", login), ("password", password))).Status.Should().Be(303);
        caller.token = null;
        return caller;
    }

    public Task<Answer> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Sends a form with the token of the page seen last.</summary>
    public Task<Answer> PostAsync(string address, params (string Name, string Value)[] fields) => PostAsync(address, fields, []);

    /// <summary>Sends a form with files.</summary>
    public Task<Answer> PostAsync(string address, (string Name, string Value)[] fields, (string Field, string Name, byte[] Content)[] files) =>
        PostAsync(address, fields, files, isFaultAllowed: false);

    /// <summary>Sends a form while the test makes the program fail.</summary>
    public Task<Answer> PostAsync(string address, (string Name, string Value)[] fields, bool isFaultAllowed) => PostAsync(address, fields, [], isFaultAllowed);

    private async Task<Answer> PostAsync(
        string address, (string Name, string Value)[] fields, (string Field, string Name, byte[] Content)[] files, bool isFaultAllowed)
    {
        if (token is null)
        {
            await GetAsync("/follow");
        }

        var form = new MultipartFormDataContent { { new StringContent(token!), TokenName } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (field, name, bytes) in files)
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            form.Add(content, field, name);
        }

        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = form }, isFaultAllowed);
    }

    public Task<Answer> SendAsync(HttpRequestMessage request) => SendAsync(request, isFaultAllowed: false);

    private async Task<Answer> SendAsync(HttpRequestMessage request, bool isFaultAllowed)
    {
        var before = county.Errors.Count;
        var response = await http.SendAsync(request);
        var answer = new Answer(response, await response.Content.ReadAsStringAsync());
        if (!isFaultAllowed)
        {
            county.Errors.Skip(before).Should().BeEmpty($"{request.Method} {request.RequestUri} must not be a fault");
            answer.Status.Should().BeLessThan(500);
        }

        token = Answer.ValueOf(answer.Html, TokenName) ?? token;
        return answer;
    }

    public async Task<byte[]> BytesAsync(string address) => await http.GetByteArrayAsync(address);

    public void Dispose() => http.Dispose();
}
