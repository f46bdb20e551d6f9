using CaseFlow.Cases.Commands;
using CaseFlow.Engine.Commands;
using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Suspends a case and every instance that runs in it.</summary>
internal sealed class SuspendCaseHandler(RuntimeKit kit) : IRequestHandler<SuspendCase, Outcome<CaseChanged>>
{
    private const int LongestReason = 500;

    public async Task<Outcome<CaseChanged>> Handle(SuspendCase request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > LongestReason)
        {
            return Outcomes.Refuse<CaseChanged>(RuntimeCodes.RequestInvalid, ("field", "reason"));
        }

        var header = StepHeader.Of(request.Person, "SuspendCase", ("reason", request.Reason.Trim()));
        return await CaseVerbs.ChangeAsync(kit, header, request.Number, draft =>
        {
            if (draft.Ask(new CaseCommand.Suspend(draft.At, request.Person, request.Reason.Trim())) is { } refusal)
            {
                return refusal;
            }

            foreach (var instance in draft.Instances.Values.Where(i => i.State.Status == Engine.State.InstanceStatus.Running).ToList())
            {
                draft.Tell(instance.Number, context => new Command.SuspendInstance(context));
            }

            return null;
        }, cancellationToken);
    }
}
