using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Runs the outbox.</summary>
internal sealed class RunOutboxHandler(RuntimeKit kit) : IRequestHandler<RunOutbox, Outcome<OutboxRun>>
{
    public async Task<Outcome<OutboxRun>> Handle(RunOutbox request, CancellationToken cancellationToken) =>
        Outcomes.Done(await new OutboxRunner(kit).RunAsync(request.Most, cancellationToken));
}
