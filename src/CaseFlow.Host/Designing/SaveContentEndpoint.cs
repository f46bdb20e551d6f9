using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing;

/// <summary>Changes files of a draft.</summary>
internal static class SaveContentEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPut("/content", SaveAsync);

    private static async Task<IResult> SaveAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var (read, refusal) = await DraftBody.ReadAsync(http);
        if (read is not { } body)
        {
            return DraftAnswer.Of(texts, refusal!);
        }

        if (DraftBody.FilesOf(body) is not { } files
            || !body.TryGetProperty("revision", out var sent) || sent.ValueKind != JsonValueKind.Number || !sent.TryGetInt64(out var revision))
        {
            return DraftAnswer.Of(texts, Refusal.Of(DraftRequestCodes.Malformed));
        }

        // Who sends no key cannot send twice what is to be done once.
        var key = body.TryGetProperty("key", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : $"{Guid.NewGuid():N}";
        var outcome = await mediator.Send(new SaveDraft(http.User.PersonId(), mechanism, id, revision, files, key), http.RequestAborted);
        return outcome.Value is { } saved
            ? Results.Json(new JsonObject { ["revision"] = saved.Revision, ["savedAt"] = Times.Machine(saved.SavedAt) })
            : DraftAnswer.Of(texts, outcome.Refusal!);
    }
}
