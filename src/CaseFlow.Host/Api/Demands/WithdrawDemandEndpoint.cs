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

/// <summary><c>POST /api/v1/demands/NUMBER/withdrawal</c>: the reporter withdraws a demand.</summary>
internal static class WithdrawDemandEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/demands/{number}/withdrawal", WithdrawAsync)
        .ServesResidents(TokenScopes.DemandsWrite)
        .Produces<DemandWithdrawn>()
        .Describe(
            "withdrawDemand",
            "Demands",
            "Withdraws a demand.",
            "For its reporter, with the follow-up code, while the demand is open.",
            new ApiNote
            {
                NeedsKey = true,
                NeedsFollowUpCode = true,
                Codes = [RuntimeCodes.DemandNotFound, RuntimeCodes.RequestInvalid, RuntimeCodes.IdempotencyMismatch, CaseCodes.StatusTransition, RuntimeCodes.Busy],
                Request = new Withdrawal { Reason = "已经自己解决" },
                Answer = new DemandWithdrawn(Samples.Number),
            });

    private static async Task<IResult> WithdrawAsync(
        string number, FollowUpCodeHeader code, IdempotencyKey key, JsonBody<Withdrawal> body, HttpContext http, IMediator mediator)
    {
        var command = new WithdrawDemand(number, code.Code, body.Value.Reason ?? "") { Once = key.For(body.Bytes) };
        var outcome = FollowUpCodeHeader.Count(http, await mediator.Send(command));
        return outcome.Value is { } demand ? TypedResults.Ok(new DemandWithdrawn(demand.Number)) : new ProblemAnswer(outcome.Refusal!);
    }
}
