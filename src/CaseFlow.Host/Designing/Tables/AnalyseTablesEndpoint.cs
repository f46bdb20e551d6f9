namespace CaseFlow.Host.Designing.Tables;

/// <summary>Says what a decision file has in tables, and what is wrong with them; saves nothing.</summary>
internal static class AnalyseTablesEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/decisions/analyse", AnalyseAsync);

    private static Task<IResult> AnalyseAsync(string mechanism, string id, HttpContext http) =>
        TableRequest.AnswerAsync(http, mechanism, id, (request, texts) => Results.Json(new TableAnswer(texts).Of(request.Xml, request.Others())));
}
