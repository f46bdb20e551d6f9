using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.Events;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Heat;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Heat;

/// <summary>Makes logs of visits from journals, a few cases at a time, so that nobody waits for it.</summary>
internal sealed class FillVisitLogsHandler(RuntimeKit kit) : IRequestHandler<FillVisitLogs, Outcome<VisitLogsFilled>>
{
    private const int Batch = 20;

    public async Task<Outcome<VisitLogsFilled>> Handle(FillVisitLogs request, CancellationToken cancellationToken)
    {
        var (done, after) = (0, new CaseId(0));
        while (await kit.Parts.Store.ReadAsync(session => session.ListUnloggedAsync(after, Batch), cancellationToken) is { IsEmpty: false } batch)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await kit.Parts.Store.WriteAsync(session => FillAsync(session, batch), cancellationToken);
            (done, after) = (done + batch.Length, batch[^1]);
        }

        return Outcomes.Done(new VisitLogsFilled(done));
    }

    private async ValueTask<bool> FillAsync(IWriteSession session, ImmutableArray<CaseId> batch)
    {
        foreach (var id in batch)
        {
            if (await session.LoadToChangeAsync(id) is not null)
            {
                await session.ReplaceVisitLogsAsync(id, await MakeAsync(session, id));
            }
        }

        return true;
    }

    private async ValueTask<ImmutableArray<VisitLog>> MakeAsync(IWriteSession session, CaseId id)
    {
        var procedures = new Dictionary<string, Procedure?>(StringComparer.Ordinal);
        var places = new Dictionary<int, LogPlace>();
        var logs = ImmutableArray.CreateBuilder<VisitLog>();
        Case? current = null;
        foreach (var entry in await session.LoadJournalAsync(id, 1))
        {
            var payload = StepPayload.Read(entry.Payload);
            var before = current;
            current = payload.CaseEvents.Aggregate(current, CaseRules.Apply);
            foreach (var hash in HashesOf(payload).Where(hash => !procedures.ContainsKey(hash)))
            {
                procedures[hash] = (await kit.Procedures.TryGetAsync(session, hash)).Procedure;
            }

            logs.AddRange(VisitLogs.Of(id, before, current!, payload, entry.HappenedAt, places, hash => procedures.GetValueOrDefault(hash)));
        }

        return logs.ToImmutable();
    }

    private static IEnumerable<string> HashesOf(StepPayload payload) => payload.Instances.Select(made => made.Hash)
        .Concat(payload.ProcessSteps.SelectMany(step => step.Events).OfType<ProcessEvent.InstanceMigrated>().Select(moved => moved.To));
}
