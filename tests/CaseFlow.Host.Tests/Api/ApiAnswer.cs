using System.Text.Json;

namespace CaseFlow.Host.Tests.Api;

/// <summary>What the API answered.</summary>
/// <param name="Response">Status and headers.</param>
/// <param name="Text">The body as sent.</param>
internal sealed record ApiAnswer(HttpResponseMessage Response, string Text)
{
    public int Status => (int)Response.StatusCode;

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string Code => Json.GetProperty("code").GetString()!;

    public string this[string name] => Json.GetProperty(name).GetString()!;

    public string Header(string name) =>
        Response.Headers.TryGetValues(name, out var values) || Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";

    /// <summary>The codes of a field's problems.</summary>
    public IEnumerable<string> ErrorsOf(string field) =>
        Json.GetProperty("errors").GetProperty(field).EnumerateArray().Select(error => error.GetProperty("code").GetString()!);

    /// <summary>Says that this is a problem as RFC 9457 wants it, with this status and code.</summary>
    public ApiAnswer ShouldBeProblem(int status, string code)
    {
        Text.Should().StartWith("{", "a problem is JSON");
        (Status, Code).Should().Be((status, code), Text);
        Header("Content-Type").Should().StartWith("application/problem+json");
        Json.GetProperty("status").GetInt32().Should().Be(status);
        Json.GetProperty("title").GetString().Should().NotBeNullOrEmpty().And.NotStartWith("api.");
        Json.GetProperty("detail").GetString().Should().NotBeNullOrEmpty().And.NotBe(code, "the code has a text");
        Json.GetProperty("traceId").GetString().Should().NotBeNullOrEmpty();
        return this;
    }
}
