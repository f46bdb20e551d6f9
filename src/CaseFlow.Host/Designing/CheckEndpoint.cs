using System.Text.Json.Nodes;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing;

/// <summary>Checks a draft with changes that are not saved.</summary>
internal static class CheckEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/check", CheckAsync);

    private static async Task<IResult> CheckAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var (read, refusal) = await DraftBody.ReadAsync(http);
        if (read is not { } body || DraftBody.FilesOf(body) is not { } files)
        {
            return DraftAnswer.Of(texts, refusal ?? Refusal.Of(DraftRequestCodes.Malformed));
        }

        var outcome = await mediator.Send(new CheckDraft(http.User.PersonId(), mechanism, id, files), http.RequestAborted);
        return outcome.Value is { } checkedNow
            ? Results.Json(new JsonObject { ["findings"] = new JsonArray([.. checkedNow.Findings.Select(found => Finding(texts, found))]) })
            : DraftAnswer.Of(texts, outcome.Refusal!);
    }

    private static JsonObject Finding(Texts texts, ProcedureFinding found) => new()
    {
        ["file"] = found.File,
        ["element"] = found.Finding.Element?.Value,
        ["severity"] = DraftWords.Severity(found.Finding.Severity),
        ["code"] = found.Finding.Code,
        ["text"] = FindingWords.Of(texts, found),
        ["mend"] = found.Mend is { } mend
            ? new JsonObject
            {
                ["code"] = mend.Code,
                ["text"] = FindingWords.Of(texts, mend),
                ["arguments"] = new JsonObject(mend.Arguments.Select(argument => KeyValuePair.Create(argument.Key, (JsonNode?)argument.Value))),
            }
            : null,
    };
}
