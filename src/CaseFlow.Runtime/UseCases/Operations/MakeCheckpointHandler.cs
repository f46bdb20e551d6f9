using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Makes a signed checkpoint.</summary>
internal sealed class MakeCheckpointHandler(RuntimeKit kit) : IRequestHandler<MakeCheckpoint, Outcome<CheckpointMade>>
{
    public async Task<Outcome<CheckpointMade>> Handle(MakeCheckpoint request, CancellationToken cancellationToken) =>
        Outcomes.Done(new CheckpointMade(
            kit.Parts.Checkpoints is { } maker ? await maker.MakeAsync(kit.Parts.Clock.Now, cancellationToken) : null));
}
