using System.Collections.Immutable;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Checks drafts. The store is only asked for what is checked: checking itself takes longer than a snapshot should be held.</summary>
internal sealed class CheckDraftHandler(RuntimeKit kit) : IRequestHandler<CheckDraft, Outcome<DraftFindings>>
{
    public async Task<Outcome<DraftFindings>> Handle(CheckDraft request, CancellationToken cancellationToken)
    {
        var outcome = await kit.Parts.Store.ReadAsync(session => LoadAsync(session, request), cancellationToken);
        return outcome.Value is { } loaded
            ? Outcomes.Done(new DraftFindings(DraftDesk.Check(request.Mechanism, loaded.Files, loaded.Around, cancellationToken)))
            : Outcomes.Refuse<DraftFindings>(outcome.Refusal!);
    }

    private async ValueTask<Outcome<Loaded>> LoadAsync(IReadSession session, CheckDraft request)
    {
        var seen = await DraftSeen.WithAsync(kit, session, request.Person, request.Mechanism, request.Id, request.Changed);
        return seen.Value is { } draft
            ? Outcomes.Done(new Loaded(draft.Files, await DraftDesk.AroundAsync(kit, session, request.Mechanism)))
            : Outcomes.Refuse<Loaded>(seen.Refusal!);
    }

    private sealed record Loaded(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, DraftSurroundings Around);
}
