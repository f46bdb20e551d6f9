using System.Collections.Immutable;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.Instances;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Instances;

/// <summary><c>POST /api/v1/cases/NUMBER/instances/INSTANCE/operations/preview</c>: says what an operation would do.</summary>
internal static class PreviewOperationEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/cases/{number}/instances/{instance:int}/operations/preview", PreviewAsync)
        .NeedsScope(TokenScopes.InstancesWrite)
        .Produces<PreviewDetails>()
        .Describe(
            "previewOperation",
            "Instances",
            "Says what an operation would do, without doing it.",
            "For administrators. The body is that of the operation itself. Its version goes into If-Match when the operation is carried out.",
            new ApiNote
            {
                Codes = OperationCodesOf.Both,
                Request = new OperationBody { Operation = "modify", Instructions = [new InstructionBody { Is = "move", Visit = 5, Element = "Task_Dispatch" }] },
                Answer = new PreviewDetails(
                    Samples.Number, 8, ImmutableArray.Create(new PreviewLine(1, "would.cancel", "认领", 1, "取消“认领”")), new CodedText("assigned", "已派单")),
            });

    private static async Task<IResult> PreviewAsync(
        string number, int instance, JsonBody<OperationBody> body, HttpContext http, IMediator mediator, Texts texts)
    {
        var outcome = await mediator.Send(new PreviewOperation(http.User.PersonId(), number, instance, body.Value.Read()));
        return outcome.Value is { } preview ? TypedResults.Ok(PreviewDetails.Of(texts, preview)) : new ProblemAnswer(outcome.Refusal!);
    }
}
