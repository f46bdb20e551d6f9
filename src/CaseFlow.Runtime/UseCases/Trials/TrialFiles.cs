using System.Collections.Immutable;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>The files of what is tried.</summary>
/// <param name="Files">The files by path.</param>
/// <param name="Draft">The draft; null for a published version.</param>
internal sealed record TrialFiles(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ProcedureDraftHead? Draft)
{
    /// <summary>Loads them for somebody who may see drafts.</summary>
    public static Task<Outcome<TrialFiles>> LoadAsync(RuntimeKit kit, string person, string mechanism, TrialSubject subject, CancellationToken cancellation) =>
        kit.Parts.Store.ReadAsync(session => LoadAsync(kit, session, person, mechanism, subject), cancellation);

    private static async ValueTask<Outcome<TrialFiles>> LoadAsync(RuntimeKit kit, IReadSession session, string person, string mechanism, TrialSubject subject)
    {
        if (!DraftAccess.MaySee(await session.LoadOrganisationAsync(), person, kit.Parts.Clock.Now))
        {
            return Outcomes.Refuse<TrialFiles>(DraftCodes.NotSeen);
        }

        if (subject is TrialSubject.Draft wanted)
        {
            return await session.LoadProcedureDraftAsync(wanted.Id) is { } draft && draft.Head.Mechanism == mechanism
                ? Outcomes.Done(new TrialFiles(draft.Files, draft.Head))
                : Outcomes.Refuse<TrialFiles>(DraftCodes.NotFound, ("id", wanted.Id));
        }

        var number = ((TrialSubject.Version)subject).Number;
        var versions = await session.ListVersionsAsync();
        var head = number is null
            ? Pins.InForce(versions, mechanism, kit.Parts.Clock.Now) ?? Pins.Newest(versions, mechanism)
            : versions.FirstOrDefault(version => version.Mechanism == mechanism && version.Number == number);
        return head is not null && await session.LoadVersionAsync(head.Hash) is { } published
            ? Outcomes.Done(new TrialFiles(published.Files, null))
            : Outcomes.Refuse<TrialFiles>(DraftCodes.NotFound, ("id", $"{number}"));
    }
}
