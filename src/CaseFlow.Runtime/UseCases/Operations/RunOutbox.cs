using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Runs effects that wait in the outbox, oldest first; each is run at least once and is safe to run twice.</summary>
/// <param name="Most">At most this many in one run.</param>
public sealed record RunOutbox(int Most = 1000) : IRequest<Outcome<OutboxRun>>;
