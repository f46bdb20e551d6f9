using System.Collections.Immutable;
using CaseFlow.Runtime.Drafts;
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

        var reading = DraftDesk.Read(request.Mechanism, loaded.Files, loaded.Callable);
        var trials = reading.Procedure is null ? [] : await new TrialReruns(kit).RunAsync(request.Mechanism, loaded.Files, cancellationToken);
        return Outcomes.Done(new DraftFindings([.. reading.Findings, .. TrialReruns.Findings(request.Mechanism, trials)]));
    }

    private async ValueTask<Outcome<Loaded>> LoadAsync(IReadSession session, CheckDraft request)
    {
        if (!DraftAccess.MaySee(await session.LoadOrganisationAsync(), request.Person, kit.Parts.Clock.Now))
        {
            return Outcomes.Refuse<Loaded>(DraftCodes.NotSeen);
        }

        if (await session.LoadProcedureDraftAsync(request.Id) is not { } draft || draft.Head.Mechanism != request.Mechanism)
        {
            return Outcomes.Refuse<Loaded>(DraftCodes.NotFound, ("id", request.Id));
        }

        var files = DraftFiles.Over(draft.Files, request.Changed);
        return DraftFiles.Check(files) is { } refusal
            ? Outcomes.Refuse<Loaded>(refusal)
            : Outcomes.Done(new Loaded(files, await DraftDesk.CallableAsync(session, request.Mechanism)));
    }

    private sealed record Loaded(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableHashSet<string> Callable);
}
