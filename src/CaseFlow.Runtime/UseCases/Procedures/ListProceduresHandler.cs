using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Lists procedures.</summary>
internal sealed class ListProceduresHandler(RuntimeKit kit) : IRequestHandler<ListProcedures, Outcome<ProcedureList>>
{
    public Task<Outcome<ProcedureList>> Handle(ListProcedures request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<ProcedureList>> ReadAsync(IReadSession session, ListProcedures request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
        {
            return Outcomes.Refuse<ProcedureList>(unknown);
        }

        var mayLook = ProcedureAccess.MayLook(around.Organisation, request.Person, around.Now);
        var lines = ImmutableArray.CreateBuilder<ProcedureLine>();
        var versions = await session.ListVersionsAsync();
        var shown = versions.Select(version => version.Mechanism).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(mechanism => Pins.InForce(versions, mechanism, around.Now) ?? Pins.Newest(versions, mechanism)!);
        foreach (var head in shown)
        {
            var procedure = await kit.Procedures.GetAsync(session, head.Hash);
            var version = await session.LoadVersionAsync(head.Hash);
            lines.Add(new ProcedureLine(
                head.Mechanism,
                procedure.Mechanism.Name,
                procedure.Mechanism.Purpose,
                head.Number,
                head.PublishedAt,
                version!.Files.Where(file => mayLook && ProcedureFiles.IsDecisions(file.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal)));
        }

        return Outcomes.Done(new ProcedureList(lines.ToImmutable()));
    }
}
