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

/// <summary><c>GET /api/v1/cases/NUMBER</c>: the file of a case.</summary>
internal static class GetCaseEndpoint
{
    private const string Full = "full";

    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapGet("/cases/{number}", GetAsync)
        .NeedsScope(TokenScopes.DemandsRead, TokenScopes.TasksRead)
        .Produces<CaseDetails>()
        .Describe(
            "getCase",
            "Cases",
            "Gives the file of a case.",
            "The reporter's name and contact are masked. With reporter=full they are given in full to those who may see them, and the look is recorded "
            + "for ever, as on the page.",
            new ApiNote { Codes = [ApiCodes.Query, RuntimeCodes.CaseNotFound, RuntimeCodes.AccessCase, RuntimeCodes.AccessReporter] });

    private static async Task<IResult> GetAsync(
        string number,
        [Description("full: the reporter's personal data unmasked; the look is recorded. Nothing else is allowed.")] string? reporter,
        HttpContext http,
        IMediator mediator,
        Texts texts)
    {
        Queries.Only(http.Request, "reporter");
        if (reporter is not (null or Full))
        {
            throw Queries.Wrong("reporter");
        }

        var outcome = await mediator.Send(new GetCaseFile(http.User.PersonId(), number, reporter == Full));
        return outcome.Value is { } file ? TypedResults.Ok(CaseDetails.Of(texts, file)) : new ProblemAnswer(outcome.Refusal!);
    }
}
