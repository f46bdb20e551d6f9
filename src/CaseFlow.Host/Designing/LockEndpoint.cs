using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing;

/// <summary>Takes, renews and gives back the lock of a draft.</summary>
internal static class LockEndpoint
{
    /// <summary>Adds the addresses.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/lock", TakeAsync);
        group.MapDelete("/lock", ReleaseAsync);
    }

    private static async Task<IResult> TakeAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var (read, refusal) = await DraftBody.ReadAsync(http);
        if (read is not { } body)
        {
            return DraftAnswer.Of(texts, refusal!);
        }

        var takesOver = body.TryGetProperty("take", out var take) && take.ValueKind == JsonValueKind.True;
        var outcome = await mediator.Send(new TakeDraftLock(http.User.PersonId(), mechanism, id, takesOver), http.RequestAborted);
        return outcome.Value is { } held
            ? Results.Json(new JsonObject { ["lock"] = GetContentEndpoint.Lock(held) })
            : DraftAnswer.Of(texts, outcome.Refusal!);
    }

    private static async Task<IResult> ReleaseAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var outcome = await mediator.Send(new ReleaseDraftLock(http.User.PersonId(), mechanism, id), http.RequestAborted);
        return outcome.Refusal is { } refusal ? DraftAnswer.Of(texts, refusal) : Results.Json(new JsonObject { ["lock"] = null });
    }
}
