using CaseFlow.Cases.Commands;
using CaseFlow.Runtime.Access;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Claims a task.</summary>
internal sealed class ClaimTaskHandler(RuntimeKit kit) : IRequestHandler<ClaimTask, Outcome<TaskChanged>>
{
    public Task<Outcome<TaskChanged>> Handle(ClaimTask request, CancellationToken cancellationToken) =>
        TaskSteps.ChangeAsync(kit, request.Person, "ClaimTask", request.Task, (draft, task) =>
        {
            var eligible = CaseAccess.IsEligible(draft.Around.Organisation, request.Person, task, draft.At);
            return draft.Ask(new CaseCommand.Claim(draft.At, request.Person, task.Id, request.Person, eligible));
        }, cancellationToken, request.Once, request.Version);
}
