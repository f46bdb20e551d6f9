using System.ComponentModel;
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

/// <summary><c>GET /api/v1/tasks</c>: the inbox of the token's person.</summary>
internal static class GetInboxEndpoint
{
    private const int Usual = 50;
    private const int Most = 200;

    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapGet("/tasks", GetAsync)
        .NeedsScope(TokenScopes.TasksRead)
        .Produces<InboxTasks>()
        .Describe(
            "getInbox",
            "Tasks",
            "Gives the inbox.",
            "Open tasks that the token's person claimed or may claim, soonest due first. To read on, send the cursor of the part before: a task that stays "
            + "is neither skipped nor repeated, however many are done meanwhile.",
            new ApiNote { Codes = [ApiCodes.Query, RuntimeCodes.PersonUnknown] });

    private static async Task<IResult> GetAsync(
        [Description("own: those claimed by the person; group: those nobody claimed; all when missing.")] string? scope,
        [Description("The cursor of the part before; the beginning when missing.")] string? cursor,
        [Description("How many tasks, 1 to 200; 50 when missing.")] string? pageSize,
        HttpContext http,
        IMediator mediator)
    {
        Queries.Only(http.Request, "scope", "cursor", "pageSize");
        var wanted = scope switch
        {
            null or "all" => InboxScope.All,
            "own" => InboxScope.Own,
            "group" => InboxScope.Group,
            _ => throw Queries.Wrong("scope"),
        };
        var after = cursor is null ? null : InboxCursor.Read(cursor) ?? throw Queries.Wrong("cursor");
        var outcome = await mediator.Send(
            new GetInbox(http.User.PersonId(), wanted, 1, Queries.Number("pageSize", pageSize, Usual, Most)) { After = after });
        return outcome.Value is { } inbox
            ? TypedResults.Ok(new InboxTasks(
                [.. inbox.Items.Select(InboxTask.Of)], inbox.HasMore ? InboxCursor.Write(inbox.Items[^1].Row) : null, inbox.OwnCount, inbox.GroupCount))
            : new ProblemAnswer(outcome.Refusal!);
    }
}
