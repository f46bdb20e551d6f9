using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Demands;

/// <summary><c>GET /api/v1/demands/NUMBER</c>: how a demand is getting on, for its reporter.</summary>
internal static class GetDemandEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapGet("/demands/{number}", GetAsync)
        .ServesResidents(TokenScopes.DemandsRead, TokenScopes.DemandsWrite)
        .Produces<DemandDetails>()
        .Describe(
            "getDemand",
            "Demands",
            "Tells a reporter how a demand is getting on.",
            "Needs the follow-up code, with or without token. An unknown number and a wrong code are answered alike; 30 wrong codes a minute from one "
            + "address are the most. Staff read the whole file at /cases/{number}.",
            new ApiNote { NeedsFollowUpCode = true, Codes = [RuntimeCodes.DemandNotFound] });

    private static async Task<IResult> GetAsync(string number, FollowUpCodeHeader code, HttpContext http, IMediator mediator, Texts texts)
    {
        var outcome = FollowUpCodeHeader.Count(http, await mediator.Send(new FollowDemand(number, code.Code)));
        return outcome.Value is { } demand ? TypedResults.Ok(DemandDetails.Of(texts, demand)) : new ProblemAnswer(outcome.Refusal!);
    }
}
