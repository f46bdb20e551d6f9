using CaseFlow.Cases;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Tasks;

/// <summary><c>POST /api/v1/tasks/TASK/claim</c>: claims a free task.</summary>
internal static class ClaimTaskEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/tasks/{task}/claim", ClaimAsync)
        .NeedsScope(TokenScopes.TasksWrite)
        .Produces<ChangedTask>()
        .Describe(
            "claimTask",
            "Tasks",
            "Claims a free task.",
            "Claiming one's own task again changes nothing; another's is refused. No body is sent.",
            new ApiNote
            {
                NeedsKey = true,
                TakesVersion = true,
                Codes =
                [
                    RuntimeCodes.TaskNotOpen, RuntimeCodes.PersonUnknown, RuntimeCodes.VersionConflict, RuntimeCodes.IdempotencyMismatch, RuntimeCodes.Busy,
                    CaseCodes.TaskClaimed, CaseCodes.TaskNotEligible, CaseCodes.CaseSuspended,
                ],
                Answer = new ChangedTask(Samples.Task, Samples.Number, 8),
            });

    private static async Task<IResult> ClaimAsync(string task, IdempotencyKey key, ExpectedVersion expected, HttpContext http, IMediator mediator)
    {
        var command = new ClaimTask(http.User.PersonId(), TaskAddress.Read(task)) { Once = key.For(default), Version = expected.Number };
        var outcome = await mediator.Send(command);
        return outcome.Value is { } changed ? TypedResults.Ok(ChangedTask.Of(changed)) : new ProblemAnswer(outcome.Refusal!);
    }
}
