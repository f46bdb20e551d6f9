using CaseFlow.Cases.Commands;
using CaseFlow.Runtime.Access;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Hands a task over for good.</summary>
internal sealed class TransferTaskHandler(RuntimeKit kit) : IRequestHandler<TransferTask, Outcome<TaskChanged>>
{
    public Task<Outcome<TaskChanged>> Handle(TransferTask request, CancellationToken cancellationToken) =>
        TaskSteps.ChangeAsync(kit, request.Person, "TransferTask", request.Task, (draft, task) =>
        {
            var organisation = draft.Around.Organisation;
            var unit = request.Unit ?? task.Unit;
            var fits = organisation.FindUnit(unit) is not null
                && (request.To is { } to ? organisation.Holds(to, task.Role, unit, draft.At) : organisation.IsStaffed(task.Role, unit, draft.At));
            var eligible = CaseAccess.IsEligible(organisation, request.Person, task, draft.At);
            return TaskSteps.RefuseText(request.Reason)
                ?? draft.Ask(new CaseCommand.TransferTask(
                    draft.At, request.Person, task.Id, request.Person, eligible, request.To, unit, fits, TaskSteps.Text(request.Reason)));
        }, cancellationToken, request.Once, request.Version);
}
