using System.Text.Json.Nodes;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing;

/// <summary>
/// Checks an expression where it is to stand: <c>{ "files": {…}, "element": id, "text": FEEL, "kind": "condition|value|duration" }</c> answers
/// <c>{ "ok", "type", "problems": [ { "code", "severity": "error|warning", "text", "start", "length" } ], "words" }</c>; words is null where the
/// expression is not simple enough to be said in words.
/// </summary>
internal static class ExpressionEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/expression", CheckAsync);

    private static async Task<IResult> CheckAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var (read, refusal) = await DraftBody.ReadAsync(http);
        if (read is not { } body || DraftBody.FilesOf(body) is not { } files || DraftBody.TextOf(body, "text") is not { } text || KindOf(DraftBody.TextOf(body, "kind")) is not { } kind)
        {
            return DraftAnswer.Of(texts, refusal ?? Refusal.Of(DraftRequestCodes.Malformed));
        }

        var outcome = await mediator.Send(
            new CheckExpression(http.User.PersonId(), mechanism, id, files, DraftBody.TextOf(body, "element") ?? "", text, kind), http.RequestAborted);
        return outcome.Value is not { } known
            ? DraftAnswer.Of(texts, outcome.Refusal!)
            : Results.Json(new JsonObject
            {
                ["ok"] = known.IsOk,
                ["type"] = known.Type,
                ["problems"] = new JsonArray([.. known.Problems.Select(problem => new JsonObject
                {
                    ["code"] = problem.Code,
                    ["severity"] = problem.IsError ? "error" : "warning",
                    ["text"] = texts.Get(problem.Code, problem.Arguments),
                    ["start"] = problem.Start,
                    ["length"] = problem.Length,
                })]),
                ["words"] = known.IsOk ? ConditionWords.Of(texts, text, known.Names) : null,
            });
    }

    private static ExpressionKind? KindOf(string? kind) => kind switch
    {
        "condition" => ExpressionKind.Condition,
        "duration" => ExpressionKind.Duration,
        "value" => ExpressionKind.Value,
        _ => null,
    };
}
