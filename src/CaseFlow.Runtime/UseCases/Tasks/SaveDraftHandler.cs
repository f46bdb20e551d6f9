using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Keeps a draft beside the case.</summary>
internal sealed class SaveDraftHandler(RuntimeKit kit) : IRequestHandler<SaveDraft, Outcome<TaskChanged>>
{
    private const int Longest = 200_000;

    public Task<Outcome<TaskChanged>> Handle(SaveDraft request, CancellationToken cancellationToken) =>
        kit.Parts.Store.WriteAsync(
            async session =>
            {
                if (request.Answers.Sum(answer => answer.Key.Length + answer.Value.Length) > Longest)
                {
                    return Outcomes.Refuse<TaskChanged>(RuntimeCodes.RequestInvalid, ("field", "answers"));
                }

                if (await session.LoadCaseAsync(request.Task.Case) is not { } unit || unit.Case.FindTask(request.Task) is not { } task)
                {
                    return Outcomes.Refuse<TaskChanged>(TaskSteps.NotOpen(request.Task));
                }

                var around = await kit.Facts.AroundAsync(session);
                if (!CaseAccess.CanWorkOn(around.Organisation, request.Person, task, around.Now))
                {
                    return Outcomes.Refuse<TaskChanged>(RuntimeCodes.AccessTask, ("task", request.Task.ToString()));
                }

                await session.SaveDraftAsync(new TaskDraft(task.Id, request.Person, request.Answers, around.Now));
                return Outcomes.Done(new TaskChanged(task.Id, unit.Case.Number, unit.Version));
            },
            cancellationToken);
}
