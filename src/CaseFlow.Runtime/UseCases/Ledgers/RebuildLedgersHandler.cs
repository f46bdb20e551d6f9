using CaseFlow.Cases;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Makes ledgers anew.</summary>
internal sealed class RebuildLedgersHandler(RuntimeKit kit) : IRequestHandler<RebuildLedgers, Outcome<LedgersRebuilt>>
{
    private const int Batch = 100;

    public async Task<Outcome<LedgersRebuilt>> Handle(RebuildLedgers request, CancellationToken cancellationToken)
    {
        var heads = await kit.Parts.Store.ReadAsync(session => session.ListHeadsAsync(0), cancellationToken);
        var (done, rows) = (0, 0L);
        foreach (var batch in heads.Select(head => head.Case).Chunk(Batch))
        {
            rows += await kit.Parts.Store.WriteAsync(session => RebuildAsync(session, batch), cancellationToken);
            done += batch.Length;
            request.Progress?.Invoke(done, heads.Length);
        }

        return Outcomes.Done(new LedgersRebuilt(done, rows));
    }

    private async ValueTask<long> RebuildAsync(IWriteSession session, CaseId[] batch)
    {
        var around = await kit.Facts.AroundAsync(session);
        var rows = 0L;
        foreach (var id in batch)
        {
            if (await session.LoadToChangeAsync(id) is not { } unit)
            {
                continue;
            }

            var procedures = new Dictionary<string, Procedure>(StringComparer.Ordinal);
            foreach (var hash in unit.Instances.Values.Select(instance => instance.DefinitionHash).Distinct())
            {
                procedures[hash] = await kit.Procedures.GetAsync(session, hash);
            }

            var made = LedgerMaker.Make(
                unit.Case, unit.Instances, instance => procedures[instance.DefinitionHash], CaseMoments.Last(unit.Case, unit.Instances), around.Calendar.Offset);
            await session.ReplaceLedgersAsync(id, made.Rows, made.Counted);
            rows += made.Rows.Length;
        }

        return rows;
    }
}
