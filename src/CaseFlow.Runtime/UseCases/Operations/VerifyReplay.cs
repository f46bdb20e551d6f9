using CaseFlow.Cases;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Replays a case's journal and compares with its state row.</summary>
/// <param name="Case">The case.</param>
public sealed record VerifyReplay(CaseId Case) : IRequest<Outcome<ReplayCheck>>;
