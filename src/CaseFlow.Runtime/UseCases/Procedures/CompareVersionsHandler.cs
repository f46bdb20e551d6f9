using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Runtime.Comparing;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Compares two versions.</summary>
internal sealed class CompareVersionsHandler(RuntimeKit kit) : IRequestHandler<CompareVersions, Outcome<VersionComparison>>
{
    private const int ShortestHash = 6;
    private const string Draft = "draft-";

    public Task<Outcome<VersionComparison>> Handle(CompareVersions request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<VersionComparison>> ReadAsync(IReadSession session, CompareVersions request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (!DraftAccess.MaySee(around.Organisation, request.Person, around.Now))
        {
            return Outcomes.Refuse<VersionComparison>(RuntimeCodes.AccessVerb, ("verb", "procedures"));
        }

        var all = await session.ListVersionsAsync();
        ImmutableArray<ProcedureVersionHead> own = [.. all.Where(head => head.Mechanism == request.Mechanism).OrderByDescending(head => head.Number)];
        if (own.IsEmpty)
        {
            return Outcomes.Refuse<VersionComparison>(RuntimeCodes.MechanismUnknown, ("mechanism", request.Mechanism));
        }

        var (drawnTo, drawnFrom) = (await DraftAsync(session, request.Mechanism, request.To), await DraftAsync(session, request.Mechanism, request.From));
        var (to, wrong) = drawnTo is { } after ? (after.Head, null) : Find(all, own, request.Mechanism, request.To, own[0]);
        var before = drawnTo is not null ? own[0] : own.FirstOrDefault(head => head.Number < (to ?? own[0]).Number) ?? own[^1];
        var (from, wrongFrom) = drawnFrom is { } first ? (first.Head, null) : Find(all, own, request.Mechanism, request.From, before);
        if ((wrong ?? wrongFrom) is { } refusal)
        {
            return Outcomes.Refuse<VersionComparison>(refusal);
        }

        var earlier = drawnFrom?.Reading ?? await kit.Procedures.TryGetAsync(session, from!.Hash);
        var later = drawnTo?.Reading ?? await kit.Procedures.TryGetAsync(session, to!.Hash);
        return earlier.Procedure is null ? Unreadable(from!, earlier)
            : later.Procedure is null ? Unreadable(to!, later)
            : Outcomes.Done(new VersionComparison(from!, to!, own, ProcedureComparison.Of(earlier.Procedure, later.Procedure)));
    }

    // A draft is compared as a version of number 0, as it stands now.
    private static async ValueTask<(ProcedureVersionHead Head, ProcedureReading Reading)?> DraftAsync(IReadSession session, string mechanism, string? wanted)
    {
        if (wanted?.StartsWith(Draft, StringComparison.Ordinal) != true
            || await session.LoadProcedureDraftAsync(wanted[Draft.Length..]) is not { } draft
            || draft.Head.Mechanism != mechanism)
        {
            return null;
        }

        var files = ProcedureFiles.Select(draft.Files);
        return (new ProcedureVersionHead(mechanism, 0, ProcedureFiles.HashOf(files), draft.Head.ChangedAt, draft.Head.ChangedBy), ProcedureReader.Read(mechanism, files, null));
    }

    // A short text of digits is a number, as people write it; anything else begins a hash.
    internal static (ProcedureVersionHead? Head, Refusal? Refusal) Find(
        ImmutableArray<ProcedureVersionHead> all, ImmutableArray<ProcedureVersionHead> own, string mechanism, string? wanted, ProcedureVersionHead usual)
    {
        var text = wanted?.Trim() ?? "";
        if (text.Length == 0)
        {
            return (usual, null);
        }

        if (text.Length < ShortestHash)
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && own.FirstOrDefault(head => head.Number == number) is { } numbered
                ? (numbered, null)
                : (null, Refusal.Of(RuntimeCodes.VersionUnknown, ("version", text)));
        }

        var found = all.Where(head => head.Hash.StartsWith(text, StringComparison.OrdinalIgnoreCase)).ToList();
        // A version that restores another has the same content.
        var mine = found.Where(head => head.Mechanism == mechanism).DistinctBy(head => head.Hash, StringComparer.Ordinal).ToList();
        return (mine.Count, found.Count) switch
        {
            (1, _) => (mine[0], null),
            ( > 1, _) => (null, Refusal.Of(RuntimeCodes.VersionAmbiguous, ("version", text))),
            (_, > 0) => (null, Refusal.Of(RuntimeCodes.VersionOfOther, ("version", text), ("mechanism", mechanism), ("other", found[0].Mechanism))),
            _ => (null, Refusal.Of(RuntimeCodes.VersionUnknown, ("version", text))),
        };
    }

    private static Outcome<VersionComparison> Unreadable(ProcedureVersionHead head, ProcedureReading reading) => Outcomes.Refuse<VersionComparison>(
        RuntimeCodes.VersionUnreadable, ("version", head.Number.ToString(CultureInfo.InvariantCulture)), ("file", reading.Findings[0].File), ("reason", reading.Findings[0].Finding.Code));
}
