using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Heat;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Ledgers;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Heat;

/// <summary>Counts the figures of a procedure's steps.</summary>
internal sealed class GetHeatHandler(RuntimeKit kit) : IRequestHandler<GetHeat, Outcome<HeatView>>
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    public Task<Outcome<HeatView>> Handle(GetHeat request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<HeatView>> ReadAsync(IReadSession session, GetHeat request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
        {
            return Outcomes.Refuse<HeatView>(unknown);
        }

        if (request.From > request.To || request.From < Earliest || request.To == DateOnly.MaxValue)
        {
            return Outcomes.Refuse<HeatView>(LedgerCodes.PeriodInvalid);
        }

        var all = await session.ListVersionsAsync();
        ImmutableArray<ProcedureVersionHead> own = [.. all.Where(head => head.Mechanism == request.Mechanism).OrderByDescending(head => head.Number)];
        if (own.IsEmpty)
        {
            return Outcomes.Refuse<HeatView>(RuntimeCodes.MechanismUnknown, ("mechanism", request.Mechanism));
        }

        var isAll = request.Version?.Trim() == GetHeat.AllVersions;
        var (found, wrong) = CompareVersionsHandler.Find(all, own, request.Mechanism, isAll ? null : request.Version, isAll ? own[0] : Pins.InForce(all, request.Mechanism, around.Now) ?? own[0]);
        if (wrong is not null)
        {
            return Outcomes.Refuse<HeatView>(wrong);
        }

        if ((await kit.Procedures.TryGetAsync(session, found!.Hash)).Procedure is not { } procedure)
        {
            return Outcomes.Refuse<HeatView>(RuntimeCodes.VersionUnknown, ("version", $"{found.Number}"));
        }

        var shown = ElementNumbers.Of(procedure.Definitions[procedure.Mechanism.Process].Process);
        var versions = await VersionsAsync(session, own, procedure.Mechanism.Process, shown, hash => isAll || hash == found.Hash);
        var figures = await CountAsync(session, around, request, procedure, shown, versions);
        return Outcomes.Done(new HeatView(found, isAll, own, procedure, figures, !(await session.ListUnloggedAsync(new CaseId(0), 1)).IsEmpty));
    }

    private async ValueTask<Dictionary<string, HeatVersion>> VersionsAsync(
        IReadSession session, ImmutableArray<ProcedureVersionHead> own, string process, ElementNumbers shown, Func<string, bool> isCounted)
    {
        var versions = new Dictionary<string, HeatVersion>(StringComparer.Ordinal);
        foreach (var hash in own.Select(head => head.Hash).Distinct())
        {
            var definitions = (await kit.Procedures.TryGetAsync(session, hash)).Procedure?.Definitions;
            versions[hash] = HeatVersion.Of(definitions?.GetValueOrDefault(process) is { } definition ? ElementNumbers.Of(definition.Process) : null, shown, isCounted(hash));
        }

        return versions;
    }

    private static async ValueTask<HeatFigures> CountAsync(
        IReadSession session, Surroundings around, GetHeat request, Procedure procedure, ElementNumbers shown, Dictionary<string, HeatVersion> versions)
    {
        Instant? from = request.From is { } first ? CaseReaches.StartOf(first, around.Calendar) : null;
        Instant? before = request.To is { } last ? CaseReaches.StartOf(last.AddDays(1), around.Calendar) : null;
        // Visits may have begun at any time before; days without any cost next to nothing.
        var timeline = request.InWorkingTime ? new WorkingTimeline(around.Calendar, CaseReaches.StartOf(Earliest, around.Calendar), around.Now) : null;
        var reading = new HeatReading(versions, shown, from, before, around.Now, timeline);
        await session.ReadVisitLogsAsync(
            new VisitLogQuery(new VisitLogHead(request.Mechanism, procedure.Mechanism.Process), CaseReaches.Of(around, request.Person, request.Unit), from, before),
            text => reading.Read(text));
        return reading.Result();
    }
}
