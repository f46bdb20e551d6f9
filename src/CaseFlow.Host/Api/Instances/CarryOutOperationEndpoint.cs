using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Instances;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Instances;

/// <summary><c>POST /api/v1/cases/NUMBER/instances/INSTANCE/operations</c>: carries an operation out.</summary>
internal static class CarryOutOperationEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/cases/{number}/instances/{instance:int}/operations", CarryOutAsync)
        .NeedsScope(TokenScopes.InstancesWrite)
        .Produces<OperatedCase>()
        .Describe(
            "carryOutOperation",
            "Instances",
            "Carries out an operation on a process instance.",
            "For administrators. Person and reason are kept in the case's journal. With If-Match it is refused when the case moved since the preview.",
            new ApiNote
            {
                NeedsKey = true,
                TakesVersion = true,
                Codes =
                [
                    .. OperationCodesOf.Both, RuntimeCodes.RequestInvalid, RuntimeCodes.VersionConflict, RuntimeCodes.IdempotencyMismatch, RuntimeCodes.Busy,
                ],
                Request = new OperationBody { Operation = "retry", Incident = 12, Reason = "数据已更正" },
                Answer = new OperatedCase(Samples.Number, new CodedText("inHandling", "办理中")),
            });

    private static async Task<IResult> CarryOutAsync(
        string number,
        int instance,
        IdempotencyKey key,
        ExpectedVersion expected,
        JsonBody<OperationBody> body,
        HttpContext http,
        IMediator mediator,
        Texts texts)
    {
        var outcome = await mediator.Send(new CarryOutOperation(
            http.User.PersonId(), number, instance, body.Value.Read(), body.Value.Reason ?? "", expected.Number, key.For(body.Bytes)));
        return outcome.Value is { } changed ? TypedResults.Ok(OperatedCase.Of(texts, changed)) : new ProblemAnswer(outcome.Refusal!);
    }
}
