using CaseFlow.Bpmn.Model;
using CaseFlow.Cases.Commands;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Runtime.Access;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Returns a task: the case first, then the flow, in one step.</summary>
internal sealed class ReturnTaskHandler(RuntimeKit kit) : IRequestHandler<ReturnTask, Outcome<TaskChanged>>
{
    public Task<Outcome<TaskChanged>> Handle(ReturnTask request, CancellationToken cancellationToken) =>
        TaskSteps.ChangeAsync(kit, request.Person, "ReturnTask", request.Task, (draft, task) =>
        {
            var eligible = CaseAccess.IsEligible(draft.Around.Organisation, request.Person, task, draft.At);
            return TaskSteps.RefuseText(request.Reason)
                ?? draft.Ask(new CaseCommand.ReturnTask(
                    draft.At, request.Person, task.Id, request.Person, eligible, request.Target, request.Reason, request.ThenBack))
                ?? draft.Tell(task.Id.Instance, context => new Command.ReturnWorkItem(
                    context, new ElementInstanceId(task.Id.Item), new ElementId(request.Target), request.Reason.Trim(), request.ThenBack));
        }, cancellationToken, request.Once, request.Version);
}
