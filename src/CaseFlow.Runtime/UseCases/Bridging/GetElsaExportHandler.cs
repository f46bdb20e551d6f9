using System.Collections.Immutable;
using CaseFlow.Runtime.Bridging.Elsa;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Bridging;

/// <summary>Writes procedures for Elsa.</summary>
internal sealed class GetElsaExportHandler(RuntimeKit kit) : IRequestHandler<GetElsaExport, Outcome<ElsaExported>>
{
    private const string Draft = "draft-";

    public Task<Outcome<ElsaExported>> Handle(GetElsaExport request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<ElsaExported>> ReadAsync(IReadSession session, GetElsaExport request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (!DraftAccess.MaySee(around.Organisation, request.Person, around.Now))
        {
            return Outcomes.Refuse<ElsaExported>(RuntimeCodes.AccessVerb, ("verb", "procedures"));
        }

        var mayDraw = DraftAccess.MayDraw(around.Organisation, request.Person, around.Now);
        if (request.Version?.StartsWith(Draft, StringComparison.Ordinal) == true)
        {
            var id = request.Version[Draft.Length..];
            return await session.LoadProcedureDraftAsync(id) is { } draft && draft.Head.Mechanism == request.Mechanism
                ? Outcomes.Done(Of(0, ProcedureReader.Read(request.Mechanism, ProcedureFiles.Select(draft.Files), null).Procedure, draft.Files, request, mayDraw))
                : Outcomes.Refuse<ElsaExported>(DraftCodes.NotFound, ("id", id));
        }

        var all = await session.ListVersionsAsync();
        ImmutableArray<ProcedureVersionHead> own = [.. all.Where(head => head.Mechanism == request.Mechanism).OrderByDescending(head => head.Number)];
        if (own.IsEmpty)
        {
            return Outcomes.Refuse<ElsaExported>(RuntimeCodes.MechanismUnknown, ("mechanism", request.Mechanism));
        }

        var (found, wrong) = CompareVersionsHandler.Find(all, own, request.Mechanism, request.Version, Pins.InForce(all, request.Mechanism, around.Now) ?? own[0]);
        if (wrong is not null)
        {
            return Outcomes.Refuse<ElsaExported>(wrong);
        }

        var version = await ProcedureAccess.LoadAsync(session, found!);
        return Outcomes.Done(Of(found!.Number, (await kit.Procedures.TryGetAsync(session, found.Hash)).Procedure, version.Files, request, mayDraw));
    }

    private static ElsaExported Of(int number, Procedure? procedure, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, GetElsaExport request, bool mayDraw)
    {
        var name = procedure?.Mechanism.Name.In(request.Language) ?? request.Mechanism;
        var whole = procedure is null ? null : procedure with { Files = files };
        return new ElsaExported(number, name, files, whole is null ? null : ElsaWriter.Write(whole, name, number), mayDraw);
    }
}
