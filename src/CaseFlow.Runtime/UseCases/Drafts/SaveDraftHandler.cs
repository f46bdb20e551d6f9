using System.Collections.Immutable;
using CaseFlow.Runtime.Bridging;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Saves drafts.</summary>
internal sealed class SaveDraftHandler(RuntimeKit kit) : IRequestHandler<SaveDraft, Outcome<DraftSaved>>
{
    private readonly DraftDesk desk = new(kit);

    public Task<Outcome<DraftSaved>> Handle(SaveDraft request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(
            session => DraftReceipts.OnceAsync(
                session, $"draft-save-{request.Id}-{request.Actor}", request.IdempotencyKey, kit.Parts.Clock.Now, () => SaveAsync(session, request)),
            cancellationToken);

    private async ValueTask<Outcome<DraftSaved>> SaveAsync(IWriteSession session, SaveDraft request)
    {
        var loaded = await desk.LoadAsync(session, request.Actor, request.Mechanism, request.Id, DraftAccess.MayDraw, DraftCodes.NotDesigner);
        if (loaded.Value is not { } change)
        {
            return Outcomes.Refuse<DraftSaved>(loaded.Refusal!);
        }

        var files = DraftFiles.Over(
            request.ReplacesAll ? change.Draft.Files.Clear() : change.Draft.Files, request.Changed);
        var notCarried = request.NotCarried;
        if (request is { IsImport: true, ReplacesAll: false })
        {
            (files, var renamed) = ForeignProcess.Adopt(request.Mechanism, files);
            notCarried = [.. notCarried, .. renamed];
        }

        var refusal = change.RefuseState(ProcedureDraftState.Drawing)
            ?? DraftLocks.Refuse(change.Head, request.Actor, change.Organisation, change.Now)
            ?? change.RefuseRevision(request.Revision)
            ?? DraftFiles.Check(files)
            ?? (request.ReplacesAll ? DraftDesk.RefuseOther(request.Mechanism, files) : null);
        if (refusal is not null)
        {
            return Outcomes.Refuse<DraftSaved>(refusal);
        }

        if (request.Changed.Keys.Any(path => ProcedureFiles.TrialKey(path) is not null))
        {
            files = TrialStandIns.Cover(files, TrialStandIns.FieldsOf(files, await ProceduresInForce.OfAsync(kit, session)));
        }

        var differing = Differing(change.Draft.Files, files);
        var head = change.Head with { Lock = DraftLocks.Take(change.Head, request.Actor, change.Now) };
        if (!differing.IsEmpty)
        {
            head = head with { Revision = head.Revision + 1, ChangedAt = change.Now, ChangedBy = request.Actor };
        }

        await session.SaveProcedureDraftAsync(head, differing);
        if (request.IsImport)
        {
            await change.TellAsync(session, head, request.Actor, ProcedureDraftEventKind.Imported, ImportRemarks.Write(notCarried));
        }
        else if (!differing.IsEmpty && !change.IsTold(request.Actor))
        {
            await change.TellAsync(session, head, request.Actor, ProcedureDraftEventKind.Saved, "");
        }

        return Outcomes.Done(new DraftSaved(head.Revision, change.Now));
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Differing(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> before, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> after) =>
        before.Keys.Where(path => !after.ContainsKey(path)).Select(path => KeyValuePair.Create(path, (ReadOnlyMemory<byte>?)null))
            .Concat(after
                .Where(file => !before.TryGetValue(file.Key, out var known) || !known.Span.SequenceEqual(file.Value.Span))
                .Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>?)file.Value)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
}
