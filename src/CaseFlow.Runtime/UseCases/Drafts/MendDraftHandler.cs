using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Drafts.Mending;
using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Mends drafts.</summary>
internal sealed class MendDraftHandler(RuntimeKit kit) : IRequestHandler<MendDraft, Outcome<MendedFiles>>
{
    public async Task<Outcome<MendedFiles>> Handle(MendDraft request, CancellationToken cancellationToken)
    {
        var seen = await kit.Parts.Store.ReadAsync(
            session => DraftSeen.WithAsync(kit, session, request.Person, request.Mechanism, request.Id, request.Changed), cancellationToken);
        if (seen.Value is not { } draft)
        {
            return Outcomes.Refuse<MendedFiles>(seen.Refusal!);
        }

        return Mends.Apply(draft.Files, request.Mend) is { } mended
            ? DraftFiles.Check(draft.Files.SetItems(mended)) is { } refusal ? Outcomes.Refuse<MendedFiles>(refusal) : Outcomes.Done(new MendedFiles(mended))
            : Outcomes.Refuse<MendedFiles>(MendCodes.Gone);
    }
}
