using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Signs the heads of all cases that changed since the checkpoint before. Without changes nothing is made.</summary>
public sealed record MakeCheckpoint : IRequest<Outcome<CheckpointMade>>;
