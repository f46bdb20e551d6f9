using CaseFlow.Runtime;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>Puts changed tables into a decision file and gives the file back with what is wrong with it; saves nothing.</summary>
internal static class WriteTablesEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/decisions/write", WriteAsync);

    private static Task<IResult> WriteAsync(string mechanism, string id, HttpContext http) =>
        TableRequest.AnswerAsync(http, mechanism, id, (request, texts) =>
        {
            if (!request.Body.TryGetProperty("tables", out var tables) || TableFile.Write(request.Xml, tables) is not { } xml)
            {
                return DraftAnswer.Of(texts, Refusal.Of(DraftRequestCodes.Malformed));
            }

            var answer = new TableAnswer(texts).Of(xml, request.Others());
            answer["xml"] = xml;
            return Results.Json(answer);
        });
}
