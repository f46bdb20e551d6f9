using System.Collections.Immutable;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Views;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Traces;

/// <summary>Reads the path of a case from its journal and lays it on its own version of the diagram.</summary>
internal sealed class GetTraceHandler(RuntimeKit kit) : IRequestHandler<GetTrace, Outcome<CaseTrace>>
{
    public Task<Outcome<CaseTrace>> Handle(GetTrace request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<CaseTrace>> ReadAsync(IReadSession session, GetTrace request)
    {
        if (await RuntimeKit.LoadAsync(session, request.Number) is not { } unit)
        {
            return Outcomes.Refuse<CaseTrace>(RuntimeCodes.CaseNotFound, ("number", request.Number));
        }

        var views = await CaseViews.MakeAsync(kit, session, unit);
        if (!CaseAccess.CanSee(views.Around.Organisation, request.Person, unit.Case, views.Around.Now))
        {
            return Outcomes.Refuse<CaseTrace>(RuntimeCodes.AccessCase, ("number", request.Number));
        }

        var steps = Steps(await session.LoadJournalAsync(unit.Case.Id, 1));
        var versions = await session.ListVersionsAsync();
        return Outcomes.Done(new CaseTrace(
            views.Summary(),
            [
                .. unit.Instances.Values.Select(i => TraceViews.Of(
                    views, unit, i, steps[i.Number], NumberOf(versions, i.DefinitionHash, unit.Case))),
            ],
            views.Around.Now));
    }

    // A later version may have restored the same content: the case began on the one that was there.
    private static int NumberOf(ImmutableArray<ProcedureVersionHead> versions, string hash, Case current)
    {
        var same = versions.Where(v => v.Hash == hash).OrderByDescending(v => v.Number).ToList();
        return (same.Find(v => v.ValidFrom <= (current.FirstAt(CaseStatus.Registered) ?? v.ValidFrom)) ?? same[^1]).Number;
    }

    private static ILookup<int, Engine.Trace.TraceStep> Steps(ImmutableArray<Journal.JournalEntry> journal) => journal
        .SelectMany(entry => StepPayload.Read(entry.Payload).ProcessSteps.Select(s => (
            s.Instance, Step: new Engine.Trace.TraceStep(entry.HappenedAt, entry.Actor, s.Events))))
        .ToLookup(s => s.Instance, s => s.Step);
}
