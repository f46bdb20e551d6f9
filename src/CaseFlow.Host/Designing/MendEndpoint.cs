using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Drafts.Mending;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing;

/// <summary>
/// Mends what a check found: <c>{ "files": {…}, "mend": { "code", "arguments" } }</c>, the mend as the check gave it, answers
/// <c>{ "files": { path: text } }</c> with the files that differ; nothing is saved.
/// </summary>
internal static class MendEndpoint
{
    private const int MostArguments = 10;

    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/mend", MendAsync);

    private static async Task<IResult> MendAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var (read, refusal) = await DraftBody.ReadAsync(http);
        if (read is not { } body || DraftBody.FilesOf(body) is not { } files || MendOf(body) is not { } mend)
        {
            return DraftAnswer.Of(texts, refusal ?? Refusal.Of(DraftRequestCodes.Malformed));
        }

        var outcome = await mediator.Send(new MendDraft(http.User.PersonId(), mechanism, id, files, mend), http.RequestAborted);
        return outcome.Value is { } mended
            ? Results.Json(new JsonObject
            {
                ["files"] = new JsonObject(mended.Files.Select(file => KeyValuePair.Create(file.Key, (JsonNode?)Encoding.UTF8.GetString(file.Value.Span)))),
            })
            : DraftAnswer.Of(texts, outcome.Refusal!);
    }

    private static Mend? MendOf(JsonElement body)
    {
        if (!body.TryGetProperty("mend", out var mend) || mend.ValueKind != JsonValueKind.Object
            || DraftBody.TextOf(mend, "code") is not { } code
            || !mend.TryGetProperty("arguments", out var given) || given.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var arguments = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var argument in given.EnumerateObject().Take(MostArguments))
        {
            if (DraftBody.TextOf(given, argument.Name) is not { } value)
            {
                return null;
            }

            arguments[argument.Name] = value;
        }

        return new Mend(code, arguments.ToImmutable());
    }
}
