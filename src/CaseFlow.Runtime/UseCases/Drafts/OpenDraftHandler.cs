using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Opens drafts.</summary>
internal sealed partial class OpenDraftHandler(RuntimeKit kit) : IRequestHandler<OpenDraft, Outcome<DraftOpened>>
{
    private readonly DraftDesk desk = new(kit);

    public Task<Outcome<DraftOpened>> Handle(OpenDraft request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(
            session => DraftReceipts.OnceAsync(session, "draft-open", request.IdempotencyKey, kit.Parts.Clock.Now, () => OpenAsync(session, request)), cancellationToken);

    private async ValueTask<Outcome<DraftOpened>> OpenAsync(IWriteSession session, OpenDraft request)
    {
        var now = kit.Parts.Clock.Now;
        if (!DraftAccess.MayDraw(await session.LoadOrganisationAsync(), request.Actor, now))
        {
            return Outcomes.Refuse<DraftOpened>(DraftCodes.NotDesigner);
        }

        var number = (request.Source as DraftSource.Version)?.Number;
        var from = await ProcedureAccess.FindAsync(session, request.Mechanism, number, now);
        var files = request.Source switch
        {
            DraftSource.Package package => package.Files,
            DraftSource.Diagram diagram => from?.Files.SetItem(ProcedureFiles.Diagram, diagram.Content),
            _ => from?.Files,
        };
        if (files is null || !MechanismId().IsMatch(request.Mechanism))
        {
            return Outcomes.Refuse<DraftOpened>(DraftCodes.NotFound, ("id", request.Mechanism));
        }

        if (DraftFiles.Check(files) is { } refusal)
        {
            return Outcomes.Refuse<DraftOpened>(refusal);
        }

        var kind = request.Source switch
        {
            DraftSource.InForce => ProcedureDraftEventKind.Opened,
            DraftSource.Version => ProcedureDraftEventKind.Restored,
            _ => ProcedureDraftEventKind.Imported,
        };
        var head = await desk.OpenAsync(
            session, request.Actor, request.Mechanism, files, from?.Head, kind, number?.ToString(CultureInfo.InvariantCulture) ?? "");
        return Outcomes.Done(new DraftOpened(head.Id));
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,79}\z")]
    private static partial Regex MechanismId();
}
