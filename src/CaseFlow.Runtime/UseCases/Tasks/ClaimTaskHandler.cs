using CaseFlow.Cases.Commands;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Claims a task.</summary>
internal sealed class ClaimTaskHandler(RuntimeKit kit) : IRequestHandler<ClaimTask, Outcome<TaskChanged>>
{
    public Task<Outcome<TaskChanged>> Handle(ClaimTask request, CancellationToken cancellationToken) =>
        TaskSteps.ChangeAsync(kit, request.Person, "ClaimTask", request.Task, (draft, task) =>
        {
            var eligible = draft.Around.Organisation.Holds(request.Person, task.Role, task.Unit, draft.At);
            return draft.Ask(new CaseCommand.Claim(draft.At, request.Person, task.Id, request.Person, eligible));
        }, cancellationToken, request.Once, request.Version);
}
