using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Runtime.Access;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Notes an urging and tells the holder.</summary>
internal sealed class UrgeTaskHandler(RuntimeKit kit) : IRequestHandler<UrgeTask, Outcome<TaskChanged>>
{
    public Task<Outcome<TaskChanged>> Handle(UrgeTask request, CancellationToken cancellationToken) =>
        TaskSteps.ChangeAsync(kit, request.Person, "UrgeTask", request.Task, (draft, task) =>
        {
            var organisation = draft.Around.Organisation;
            if (!task.Verbs.Contains("urge"))
            {
                return Refusal.Of(CaseCodes.TaskVerbNotAllowed, ("task", task.Id.ToString()), ("verb", "urge"));
            }

            if (!CaseAccess.CanUrge(organisation, request.Person, draft.Case, draft.At))
            {
                return Refusal.Of(RuntimeCodes.AccessVerb, ("verb", "UrgeTask"));
            }

            var text = TaskSteps.Text(request.Text);
            if ((TaskSteps.RefuseText(request.Text) ?? draft.Ask(new CaseCommand.Urge(draft.At, request.Person, task.Id, text))) is { } refusal)
            {
                return refusal;
            }

            Handling.Notices.OrderTo(draft, (task.Assignee ?? task.Person) is { } holder ? $"person:{holder}" : $"role:{task.Role}@{task.Unit}", "urged", text ?? task.Name);
            return null;
        }, cancellationToken, request.Once, request.Version);
}
