using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Tasks;

/// <summary><c>GET /api/v1/tasks/TASK</c>: an open task with its form.</summary>
internal static class GetTaskEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapGet("/tasks/{task}", GetAsync)
        .NeedsScope(TokenScopes.TasksRead)
        .Produces<TaskDetails>()
        .Describe(
            "getTask",
            "Tasks",
            "Gives an open task with its form.",
            "The ETag is the case's version; sent back as If-Match it makes sure that nothing changed in between.",
            new ApiNote { Codes = [RuntimeCodes.TaskNotOpen, RuntimeCodes.AccessTask] });

    private static async Task<IResult> GetAsync(string task, HttpContext http, IMediator mediator, Texts texts)
    {
        var outcome = await mediator.Send(new GetTask(http.User.PersonId(), TaskAddress.Read(task)));
        if (outcome.Value is not { } view)
        {
            return new ProblemAnswer(outcome.Refusal!);
        }

        ExpectedVersion.Tell(http.Response, view.Version);
        return TypedResults.Ok(TaskDetails.Of(texts, view));
    }
}
