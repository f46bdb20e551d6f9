using System.Collections.Immutable;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Lays what is not saved yet over a draft that somebody may see.</summary>
internal static class DraftSeen
{
    /// <summary>The files, or why they are not shown or cannot be a draft.</summary>
    public static async ValueTask<Outcome<ProcedureDraft>> WithAsync(
        RuntimeKit kit, IReadSession session, string person, string mechanism, string id, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> changed)
    {
        if (!DraftAccess.MaySee(await session.LoadOrganisationAsync(), person, kit.Parts.Clock.Now))
        {
            return Outcomes.Refuse<ProcedureDraft>(DraftCodes.NotSeen);
        }

        if (await session.LoadProcedureDraftAsync(id) is not { } draft || draft.Head.Mechanism != mechanism)
        {
            return Outcomes.Refuse<ProcedureDraft>(DraftCodes.NotFound, ("id", id));
        }

        var files = DraftFiles.Over(draft.Files, changed);
        return DraftFiles.Check(files) is { } refusal ? Outcomes.Refuse<ProcedureDraft>(refusal) : Outcomes.Done(draft with { Files = files });
    }
}
