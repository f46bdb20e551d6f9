using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Runtime.Bridging;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Opens drafts.</summary>
internal sealed partial class OpenDraftHandler(RuntimeKit kit) : IRequestHandler<OpenDraft, Outcome<DraftOpened>>
{
    private const int MostName = 60;
    private const int MostDrafts = 100;

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
        if (request.Source is DraftSource.New made && await RefuseNewAsync(session, request.Mechanism, made) is { } refused)
        {
            return Outcomes.Refuse<DraftOpened>(refused);
        }

        var files = request.Source switch
        {
            DraftSource.New fresh => NewProcedure.Files(request.Mechanism, new LocalText(fresh.Name.Zh.Trim(), fresh.Name.En.Trim()), fresh.Level),
            DraftSource.Package package => package.Files,
            DraftSource.Diagram diagram => from?.Files.SetItem(ProcedureFiles.Diagram, diagram.Content),
            _ => from?.Files,
        };
        if (files is null || !MechanismId().IsMatch(request.Mechanism))
        {
            return Outcomes.Refuse<DraftOpened>(DraftCodes.NotFound, ("id", request.Mechanism));
        }

        var notCarried = request.NotCarried;
        if (request.Source is DraftSource.Diagram)
        {
            (files, var renamed) = ForeignProcess.Adopt(request.Mechanism, files);
            notCarried = [.. notCarried, .. renamed];
        }

        if ((DraftFiles.Check(files) ?? (request.Source is DraftSource.Package ? DraftDesk.RefuseOther(request.Mechanism, files) : null)) is { } refusal)
        {
            return Outcomes.Refuse<DraftOpened>(refusal);
        }

        var kind = request.Source switch
        {
            DraftSource.InForce or DraftSource.New => ProcedureDraftEventKind.Opened,
            DraftSource.Version => ProcedureDraftEventKind.Restored,
            _ => ProcedureDraftEventKind.Imported,
        };
        var text = number?.ToString(CultureInfo.InvariantCulture) ?? ImportRemarks.Write(notCarried);
        var head = await desk.OpenAsync(session, request.Actor, request.Mechanism, files, from?.Head, kind, text);
        return Outcomes.Done(new DraftOpened(head.Id));
    }

    private static async ValueTask<Refusal?> RefuseNewAsync(IReadSession session, string id, DraftSource.New made)
    {
        if (id.Length > MostName || !NewId().IsMatch(id) || id == "new")
        {
            return Said("id", NewProcedureCodes.IdInvalid);
        }

        if (made.Name.Zh.Trim().Length is 0 or > MostName)
        {
            return Said("nameZh", NewProcedureCodes.NameInvalid);
        }

        if (made.Name.En.Trim().Length is 0 or > MostName)
        {
            return Said("nameEn", NewProcedureCodes.NameInvalid);
        }

        if (!Vocabulary.Levels.Contains(made.Level))
        {
            return Said("level", NewProcedureCodes.LevelUnknown, ("level", made.Level));
        }

        var isTaken = (await session.ListVersionsAsync()).Any(version => version.Mechanism == id)
            || (await session.ListProcedureDraftsAsync(id, MostDrafts)).Any(draft => draft.State is ProcedureDraftState.Drawing or ProcedureDraftState.InReview);
        return isTaken ? Said("id", NewProcedureCodes.IdTaken, ("id", id)) : null;
    }

    private static Refusal Said(string field, string code, params (string Name, string Value)[] arguments) =>
        Refusal.Of(code, arguments) with { Fields = [FieldProblem.Of(field, code, arguments)] };

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(?:-[a-z0-9]+)*\z")]
    private static partial Regex NewId();

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,79}\z")]
    private static partial Regex MechanismId();
}
