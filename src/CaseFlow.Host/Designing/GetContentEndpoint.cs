using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing;

/// <summary>Gives all files of a draft with who edits it.</summary>
internal static class GetContentEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapGet("/content", GetAsync);

    private static async Task<IResult> GetAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var outcome = await mediator.Send(new GetDraft(http.User.PersonId(), mechanism, id), http.RequestAborted);
        if (outcome.Value is not { } view)
        {
            return DraftAnswer.Of(texts, outcome.Refusal!);
        }

        var head = view.Draft.Head;
        return Results.Json(new JsonObject
        {
            ["revision"] = head.Revision,
            ["state"] = ProcedureDraftStateName.Of(head.State),
            ["base"] = new JsonObject { ["number"] = head.BaseNumber, ["hash"] = head.BaseHash },
            ["files"] = new JsonObject(view.Draft.Files.Select(file => KeyValuePair.Create(file.Key, (JsonNode?)Encoding.UTF8.GetString(file.Value.Span)))),
            ["lock"] = Lock(view.Lock),
            ["mayEdit"] = view.Rights.MayEdit,
        });
    }

    /// <summary>Who edits a draft, as the designer reads it.</summary>
    /// <param name="held">The lock; null for nobody.</param>
    public static JsonNode? Lock(DraftLockView? held) => held is null
        ? null
        : new JsonObject { ["holder"] = held.Holder, ["mine"] = held.IsMine, ["since"] = Times.Machine(held.Since), ["until"] = Times.Machine(held.Until) };
}
