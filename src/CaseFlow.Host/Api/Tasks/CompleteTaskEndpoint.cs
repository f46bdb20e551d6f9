using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Fields;
using CaseFlow.Host.Api.Files;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;

namespace CaseFlow.Host.Api.Tasks;

/// <summary><c>POST /api/v1/tasks/TASK/completion</c>: completes a task with its form.</summary>
internal static class CompleteTaskEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">Where.</param>
    public static void Map(RouteGroupBuilder group) => group.MapPost("/tasks/{task}/completion", CompleteAsync)
        .NeedsScope(TokenScopes.TasksWrite)
        .Produces<CompletedTask>()
        .Describe(
            "completeTask",
            "Tasks",
            "Completes a task with its form's values.",
            "A free task is claimed by it. Every problem of a field is named under errors by the field's name. After a correction the request is another "
            + "one, yet the same key may be used: only what was done is kept under it.",
            new ApiNote
            {
                NeedsKey = true,
                TakesVersion = true,
                Codes =
                [
                    RuntimeCodes.FormInvalid, RuntimeCodes.TaskNotOpen, RuntimeCodes.PersonUnknown, RuntimeCodes.VersionConflict,
                    RuntimeCodes.IdempotencyMismatch, RuntimeCodes.Busy, CaseCodes.TaskClaimed, CaseCodes.TaskNotEligible,
                    CaseCodes.TaskSeparationOfDuties, CaseCodes.CaseSuspended,
                ],
                Request = new Completion
                {
                    Fields = ImmutableSortedDictionary<string, JsonElement>.Empty.Add("acceptDecision", JsonSerializer.SerializeToElement("accept")),
                },
                Answer = new CompletedTask(Samples.Task, Samples.Number, new CodedText("accepted", "已受理"), "123-1-6"),
            });

    private static async Task<IResult> CompleteAsync(
        string task,
        IdempotencyKey key,
        ExpectedVersion expected,
        JsonBody<Completion> body,
        HttpContext http,
        IMediator mediator,
        PhotoHandles handles,
        Texts texts)
    {
        var (id, person, once) = (TaskAddress.Read(task), http.User.PersonId(), key.For(body.Bytes));
        // What cannot be seen any more may be done already by this very request: the use case knows.
        var view = (await mediator.Send(new GetTask(person, id))).Value;
        var problems = new List<FieldProblem>();
        var values = view is null
            ? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
            : FieldValues.Read(view.Form?.Fields ?? [], body.Value.Fields, handles, person, problems);
        if (problems.Count > 0)
        {
            return new ProblemAnswer(Refusal.Of(RuntimeCodes.FormInvalid) with { Fields = [.. problems] });
        }

        var command = new CompleteTask(person, id, values, once.Key) { Digest = once.Digest, Version = expected.Number };
        var outcome = await mediator.Send(command);
        return outcome.Value is { } done ? TypedResults.Ok(CompletedTask.Of(texts, done)) : new ProblemAnswer(outcome.Refusal!);
    }
}
