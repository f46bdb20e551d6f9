using CaseFlow.Cases.Commands;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Gives a task back.</summary>
internal sealed class ReleaseTaskHandler(RuntimeKit kit) : IRequestHandler<ReleaseTask, Outcome<TaskChanged>>
{
    public Task<Outcome<TaskChanged>> Handle(ReleaseTask request, CancellationToken cancellationToken) =>
        TaskSteps.ChangeAsync(kit, request.Person, "ReleaseTask", request.Task, (draft, task) =>
            draft.Ask(new CaseCommand.Release(draft.At, request.Person, task.Id, request.Person)), cancellationToken, request.Once, request.Version);
}
