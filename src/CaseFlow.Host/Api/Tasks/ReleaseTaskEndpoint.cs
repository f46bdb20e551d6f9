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

/// <summary><c>POST /api/v1/tasks/TASK/release</c>: gives a claimed task back to the group.</summary>
internal static class ReleaseTaskEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/tasks/{task}/release", ReleaseAsync)
        .NeedsScope(TokenScopes.TasksWrite)
        .Produces<ChangedTask>()
        .Describe(
            "releaseTask",
            "Tasks",
            "Gives a claimed task back to the group.",
            "Only the person who claimed it can give it back. No body is sent.",
            new ApiNote
            {
                NeedsKey = true,
                TakesVersion = true,
                Codes =
                [
                    RuntimeCodes.TaskNotOpen, RuntimeCodes.PersonUnknown, RuntimeCodes.VersionConflict, RuntimeCodes.IdempotencyMismatch, RuntimeCodes.Busy,
                    CaseCodes.TaskNotAssignee, CaseCodes.CaseSuspended,
                ],
                Answer = new ChangedTask(Samples.Task, Samples.Number, 8),
            });

    private static async Task<IResult> ReleaseAsync(string task, IdempotencyKey key, ExpectedVersion expected, HttpContext http, IMediator mediator)
    {
        var command = new ReleaseTask(http.User.PersonId(), TaskAddress.Read(task)) { Once = key.For(default), Version = expected.Number };
        var outcome = await mediator.Send(command);
        return outcome.Value is { } changed ? TypedResults.Ok(ChangedTask.Of(changed)) : new ProblemAnswer(outcome.Refusal!);
    }
}
