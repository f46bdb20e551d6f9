using System.ComponentModel;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Cases;

/// <summary><c>GET /api/v1/cases</c>: the cases that the token's person may see.</summary>
internal static class ListCasesEndpoint
{
    private const int Usual = 50;
    private const int Most = 200;

    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapGet("/cases", ListAsync)
        .NeedsScope(TokenScopes.DemandsRead)
        .Produces<CaseItems>()
        .Describe(
            "listCases",
            "Cases",
            "Lists and searches cases.",
            "Cases of the organisational subtree that the token's person oversees, newest first.",
            new ApiNote { Codes = [ApiCodes.Query, RuntimeCodes.PersonUnknown] });

    private static async Task<IResult> ListAsync(
        [Description("Only cases with this status.")] string? status,
        [Description("Only cases with this text in number, title or description.")] string? text,
        [Description("Only cases of this category id.")] string? category,
        [Description("Only cases of this place id and what lies in it.")] string? place,
        [Description("The page, from 1.")] string? page,
        [Description("Cases on a page, 1 to 200; 50 when missing.")] string? pageSize,
        HttpContext http,
        IMediator mediator,
        Texts texts)
    {
        Queries.Only(http.Request, "status", "text", "category", "place", "page", "pageSize");
        var outcome = await mediator.Send(new ListCases(
            http.User.PersonId(), status, text, category, place, Queries.Number("page", page, 1, int.MaxValue / Most), Queries.Number("pageSize", pageSize, Usual, Most)));
        return outcome.Value is { } list
            ? TypedResults.Ok(new CaseItems([.. list.Rows.Select(row => CaseItem.Of(texts, row))], list.Page, list.HasMore))
            : new ProblemAnswer(outcome.Refusal!);
    }
}
