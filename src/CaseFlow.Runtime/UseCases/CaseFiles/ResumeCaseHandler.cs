using CaseFlow.Cases.Commands;
using CaseFlow.Engine.Commands;
using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Resumes a case and every suspended instance in it; due moments move by the pause.</summary>
internal sealed class ResumeCaseHandler(RuntimeKit kit) : IRequestHandler<ResumeCase, Outcome<CaseChanged>>
{
    public Task<Outcome<CaseChanged>> Handle(ResumeCase request, CancellationToken cancellationToken) =>
        CaseVerbs.ChangeAsync(kit, StepHeader.Of(request.Person, "ResumeCase"), request.Number, draft =>
        {
            if (draft.Ask(new CaseCommand.Resume(draft.At, request.Person)) is { } refusal)
            {
                return refusal;
            }

            foreach (var instance in draft.Instances.Values.Where(i => i.State.Status == Engine.State.InstanceStatus.Suspended).ToList())
            {
                draft.Tell(instance.Number, context => new Command.ResumeInstance(context));
            }

            return null;
        }, cancellationToken);
}
