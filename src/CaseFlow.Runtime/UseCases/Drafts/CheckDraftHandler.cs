using System.Collections.Immutable;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Checks drafts. The store is only asked for what is checked: checking itself takes longer than a snapshot should be held.</summary>
internal sealed class CheckDraftHandler(RuntimeKit kit) : IRequestHandler<CheckDraft, Outcome<DraftFindings>>
{
    public async Task<Outcome<DraftFindings>> Handle(CheckDraft request, CancellationToken cancellationToken)
    {
        var outcome = await kit.Parts.Store.ReadAsync(session => LoadAsync(session, request), cancellationToken);
        if (outcome.Value is not { } loaded)
        {
            return Outcomes.Refuse<DraftFindings>(outcome.Refusal!);
        }

        var findings = DraftDesk.Check(request.Mechanism, loaded.Files, loaded.Around, cancellationToken);
        var trials = DraftDesk.RefuseContent(findings) is not null ? [] : await new TrialReruns(kit).RunAsync(request.Mechanism, loaded.Files, cancellationToken);
        return Outcomes.Done(new DraftFindings([.. findings, .. TrialReruns.Findings(request.Mechanism, trials)]));
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
