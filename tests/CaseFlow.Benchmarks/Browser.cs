using System.Net;
using System.Text.RegularExpressions;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Benchmarks;

/// <summary>A client with one kept connection for each person that it signs in as.</summary>
internal sealed partial class Browser : IDisposable
{
    private const string Token = "__RequestVerificationToken";

    private readonly Dictionary<string, (HttpClient Http, string Token)> persons = new(StringComparer.Ordinal);

    /// <summary>Signs in as each person.</summary>
    public static async Task<Browser> OpenAsync(Uri address, int number, IEnumerable<string> persons, CancellationToken stopping)
    {
        var browser = new Browser();
        foreach (var person in persons)
        {
            var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
            http.DefaultRequestHeaders.Add("X-Forwarded-For", $"127.2.{number}.{browser.persons.Count + 1}");
            var token = await TokenAsync(http, stopping);
            await SendAsync(http, "/sign-in/demo", [new("person", person), new(Token, token)], stopping);
            browser.persons.Add(person, (http, await TokenAsync(http, stopping)));
        }

        return browser;
    }

    /// <summary>Posts the form of a task.</summary>
    public Task CompleteAsync(CompleteTask completion, CancellationToken stopping)
    {
        var (http, token) = persons[completion.Person];
        return SendAsync(
            http,
            $"/tasks/{completion.Task}",
            [new(Token, token), new("key", completion.IdempotencyKey), .. completion.Values.Select(v => KeyValuePair.Create($"v.{v.Key}", v.Value))],
            stopping);
    }

    public void Dispose()
    {
        foreach (var (http, _) in persons.Values)
        {
            http.Dispose();
        }
    }

    private static async Task<string> TokenAsync(HttpClient http, CancellationToken stopping) =>
        TokenOf().Match(await http.GetStringAsync(new Uri("/follow", UriKind.Relative), stopping)).Groups[1].Value;

    private static async Task SendAsync(HttpClient http, string path, List<KeyValuePair<string, string>> fields, CancellationToken stopping)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), content, stopping);
        if (answer.StatusCode != HttpStatusCode.SeeOther)
        {
            throw new InvalidOperationException($"Expected {path} to be done, but the answer is {answer.StatusCode}.");
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenOf();
}
