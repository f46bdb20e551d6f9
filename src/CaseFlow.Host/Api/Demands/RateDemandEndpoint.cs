using CaseFlow.Cases;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Demands;

/// <summary><c>POST /api/v1/demands/NUMBER/rating</c>: the reporter rates the outcome.</summary>
internal static class RateDemandEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/demands/{number}/rating", RateAsync)
        .ServesResidents(TokenScopes.DemandsWrite)
        .Produces<DemandRated>()
        .Describe(
            "rateDemand",
            "Demands",
            "Rates the outcome of a demand.",
            "For its reporter, with the follow-up code, once, after the outcome was told.",
            new ApiNote
            {
                NeedsKey = true,
                NeedsFollowUpCode = true,
                Codes = [RuntimeCodes.DemandNotFound, RuntimeCodes.RequestInvalid, RuntimeCodes.IdempotencyMismatch, CaseCodes.RatingTooEarly, CaseCodes.RatingGiven, RuntimeCodes.Busy],
                Request = new NewRating { Satisfaction = "satisfied", Comment = "很快" },
                Answer = new DemandRated(Samples.Number, "satisfied"),
            });

    private static async Task<IResult> RateAsync(
        string number, FollowUpCodeHeader code, IdempotencyKey key, JsonBody<NewRating> body, HttpContext http, IMediator mediator)
    {
        var sent = body.Value;
        var command = new RateDemand(number, code.Code, sent.Satisfaction ?? "", string.IsNullOrWhiteSpace(sent.Comment) ? null : sent.Comment.Trim())
        {
            Once = key.For(body.Bytes),
        };
        var outcome = FollowUpCodeHeader.Count(http, await mediator.Send(command));
        return outcome.Value is { } demand ? TypedResults.Ok(new DemandRated(demand.Number, demand.Rating ?? "")) : new ProblemAnswer(outcome.Refusal!);
    }
}
