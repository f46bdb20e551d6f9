using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Lists ledgers.</summary>
internal sealed class ListLedgersHandler(RuntimeKit kit) : IRequestHandler<ListLedgers, Outcome<LedgerList>>
{
    public Task<Outcome<LedgerList>> Handle(ListLedgers request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var around = await kit.Facts.AroundAsync(session);
                if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<LedgerList>(unknown);
                }

                return Outcomes.Done(new LedgerList(
                [
                    .. (await ProceduresInForce.OfAsync(kit, session)).SelectMany(
                        procedure => procedure.Mechanism.Ledgers.Where(ledger => ledger.IsLive),
                        (procedure, ledger) => new LedgerHead(procedure.Mechanism.Id, ledger.Id, ledger.Name, procedure.Mechanism.Name)),
                ]));
            },
            cancellationToken);
}
