using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Dmn;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Xml;
using CaseFlow.Feel;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>Makes a decision of a file as it stands on the page with values given by hand; saves nothing.</summary>
internal static class TryTableEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/decisions/try", TryAsync);

    private static Task<IResult> TryAsync(string mechanism, string id, HttpContext http, IClock clock) =>
        TableRequest.AnswerAsync(http, mechanism, id, (request, texts) => Try(request, texts, Times.Local(clock.Now)));

    private static IResult Try(TableRequest request, Texts texts, DateTimeOffset now)
    {
        var reading = DmnReader.Read(Encoding.UTF8.GetBytes(request.Xml));
        if (reading.Document is not { } document
            || document.Decisions.FirstOrDefault(other => other.Id == TableRequest.TextOf(request.Body, "decision")) is not { } decision
            || !request.Body.TryGetProperty("values", out var values) || values.ValueKind != JsonValueKind.Object)
        {
            return DraftAnswer.Of(texts, Refusal.Of(DraftRequestCodes.Malformed));
        }

        var compilation = DecisionModel.Compile(reading, request.Others());
        var read = DecisionFields.Of(document, decision)
            .ToDictionary(field => field.Name, field => field.Read(TableRequest.TextOf(values, field.Name) ?? ""), StringComparer.Ordinal);
        var unreadable = read.Where(value => value.Value is null).Select(value => JsonValue.Create(value.Key)).ToList();
        if (compilation.Model is not { } model || unreadable.Count > 0)
        {
            return Results.Json(new JsonObject { ["unreadable"] = new JsonArray([.. unreadable]), ["text"] = texts[unreadable.Count > 0 ? "editor.tryUnreadable" : "editor.tryBroken"] });
        }

        var result = model.Evaluate(decision.Id, read.ToImmutableDictionary(value => value.Key, value => value.Value!), now);
        return Results.Json(Told(result, decision.Id, texts));
    }

    private static JsonObject Told(DecisionResult result, string decision, Texts texts)
    {
        var rules = result.Problem is { Rules.IsEmpty: false } problem && problem.Decision == decision
            ? problem.Rules
            : result.Evidence.LastOrDefault(made => made.Decision == decision)?.Rules ?? [];
        return new JsonObject
        {
            ["unreadable"] = new JsonArray(),
            ["text"] = result.Problem is { } wrong ? texts.Get(wrong.Code, wrong.Arguments) : texts.Get("decision.result", ("value", FeelText.Show(result.Value))),
            ["isProblem"] = result.Problem is not null,
            ["rules"] = new JsonArray([.. rules.Select(rule => JsonValue.Create(rule))]),
            ["steps"] = new JsonArray([.. result.Evidence.Select(made => JsonValue.Create(new StepWords(texts, default).Decided(made)))]),
        };
    }
}
