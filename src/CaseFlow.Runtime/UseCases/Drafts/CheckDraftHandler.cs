using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Checks drafts.</summary>
internal sealed class CheckDraftHandler(RuntimeKit kit) : IRequestHandler<CheckDraft, Outcome<DraftFindings>>
{
    public Task<Outcome<DraftFindings>> Handle(CheckDraft request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => CheckAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DraftFindings>> CheckAsync(IReadSession session, CheckDraft request)
    {
        if (!DraftAccess.MaySee(await session.LoadOrganisationAsync(), request.Person, kit.Parts.Clock.Now))
        {
            return Outcomes.Refuse<DraftFindings>(DraftCodes.NotSeen);
        }

        if (await session.LoadProcedureDraftAsync(request.Id) is not { } draft || draft.Head.Mechanism != request.Mechanism)
        {
            return Outcomes.Refuse<DraftFindings>(DraftCodes.NotFound, ("id", request.Id));
        }

        var files = DraftFiles.Over(draft.Files, request.Changed);
        return DraftFiles.Check(files) is { } refusal
            ? Outcomes.Refuse<DraftFindings>(refusal)
            : Outcomes.Done(new DraftFindings((await DraftDesk.ReadAsync(session, request.Mechanism, files)).Findings));
    }
}
