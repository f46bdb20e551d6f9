using CaseFlow.Cases.Commands;
using CaseFlow.Runtime.Access;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Lends a task to another person.</summary>
internal sealed class DelegateTaskHandler(RuntimeKit kit) : IRequestHandler<DelegateTask, Outcome<TaskChanged>>
{
    public Task<Outcome<TaskChanged>> Handle(DelegateTask request, CancellationToken cancellationToken) =>
        TaskSteps.ChangeAsync(kit, request.Person, "DelegateTask", request.Task, (draft, task) =>
        {
            var organisation = draft.Around.Organisation;
            var fits = organisation.Holds(request.To, task.Role, task.Unit, draft.At);
            var eligible = CaseAccess.IsEligible(organisation, request.Person, task, draft.At);
            return TaskSteps.RefuseText(request.Reason)
                ?? draft.Ask(new CaseCommand.DelegateTask(
                    draft.At, request.Person, task.Id, request.Person, eligible, request.To, fits, TaskSteps.Text(request.Reason)));
        }, cancellationToken, request.Once, request.Version);
}
