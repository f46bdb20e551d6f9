using System.Diagnostics;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace CaseFlow.Host.Api.Problems;

/// <summary>Answers with a problem in the language of the request.</summary>
/// <param name="refusal">What is wrong.</param>
internal sealed class ProblemAnswer(Refusal refusal) : IResult
{
    /// <summary>The media type of problems.</summary>
    public const string MediaType = "application/problem+json";

    private const int RetrySeconds = 1;

    /// <summary>Answers with a code and a few named data.</summary>
    /// <param name="code">The code.</param>
    /// <param name="arguments">Names and values.</param>
    public static ProblemAnswer Of(string code, params (string Name, string Value)[] arguments) => new(Refusal.Of(code, arguments));

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        var texts = services.GetRequiredService<Texts>();
        var status = ProblemStatuses.Of(refusal.Code);
        var body = new ProblemBody(
            "about:blank",
            texts[$"api.title.{status}"],
            status,
            Words.Refusal(texts, refusal),
            refusal.Code,
            Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier,
            Errors(texts));
        httpContext.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.RetryAfter = $"{RetrySeconds}";
        }

        var json = services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return httpContext.Response.WriteAsJsonAsync(body, json, MediaType, httpContext.RequestAborted);
    }

    private Dictionary<string, IReadOnlyList<FieldError>>? Errors(Texts texts) => refusal.Fields.IsEmpty
        ? null
        : refusal.Fields
            .GroupBy(f => f.Field, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                IReadOnlyList<FieldError> (g) => [.. g.Select(f => new FieldError(f.Code, Words.Problem(texts, f)))],
                StringComparer.Ordinal);
}
