using System.Collections.Immutable;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Lists procedures for administrators and auditors.</summary>
internal sealed class ListProceduresHandler(RuntimeKit kit) : IRequestHandler<ListProcedures, Outcome<ProcedureList>>
{
    public Task<Outcome<ProcedureList>> Handle(ListProcedures request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<ProcedureList>> ReadAsync(IReadSession session, ListProcedures request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (!ProcedureAccess.MayLook(around.Organisation, request.Person, around.Now))
        {
            return Outcomes.Refuse<ProcedureList>(RuntimeCodes.AccessVerb, ("verb", "procedures"));
        }

        var lines = ImmutableArray.CreateBuilder<ProcedureLine>();
        var newest = (await session.ListVersionsAsync()).GroupBy(version => version.Mechanism).Select(versions => versions.MaxBy(version => version.Number)!);
        foreach (var head in newest.OrderBy(head => head.Mechanism, StringComparer.Ordinal))
        {
            var procedure = await kit.Procedures.GetAsync(session, head.Hash);
            var version = await session.LoadVersionAsync(head.Hash);
            lines.Add(new ProcedureLine(head.Mechanism, procedure.Mechanism.Name, head.Number, head.PublishedAt, [.. ProcedureAccess.DecisionFilesOf(version!)]));
        }

        return Outcomes.Done(new ProcedureList(lines.ToImmutable()));
    }
}
