using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying;

namespace CaseFlow.Runtime.Drafts;

/// <summary>
/// What the checks and the named trials say of the content of a draft, made before the transaction that it is for: checking takes longer than a writer should be held.
/// In the transaction it only counts when nothing it was made from has changed.
/// </summary>
/// <param name="Hash">The content hash of the draft that was checked.</param>
/// <param name="Versions">The versions of all procedures that there were then.</param>
/// <param name="Refusal">Why it cannot become a version; null when it can.</param>
internal sealed record DraftVerdict(string Hash, string Versions, Refusal? Refusal)
{
    /// <summary>What it was made from has changed; told to nobody but the caller.</summary>
    internal const string Stale = "draft.verdict.stale";

    private const int MostAttempts = 5;

    /// <summary>Carries out what needs a verdict, and makes another one when the draft or the procedures changed in between.</summary>
    /// <param name="kit">Store and clock.</param>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="id">The draft.</param>
    /// <param name="revision">The revision that is meant; another one is refused without a check.</param>
    /// <param name="work">What is done in the transaction; it gets the verdict, or null where there was nothing to check.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="InvalidOperationException">Something else was published again and again.</exception>
    public static async Task<Outcome<T>> CarryOutAsync<T>(
        RuntimeKit kit, string mechanism, string id, long revision, Func<IWriteSession, DraftVerdict?, ValueTask<Outcome<T>>> work, CancellationToken cancellation)
        where T : class
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var loaded = await kit.Parts.Store.ReadAsync(session => LoadAsync(kit, session, mechanism, id, revision), cancellation);
            var verdict = loaded is null ? null : Of(mechanism, loaded, cancellation);
            if (loaded is { Draft.Head.State: ProcedureDraftState.Drawing or ProcedureDraftState.InReview } && verdict is { Refusal: null })
            {
                verdict = verdict with { Refusal = await new TrialReruns(kit).RefuseAsync(loaded.Draft, cancellation) };
            }

            var outcome = await kit.Steps.RetryAsync(session => work(session, verdict), cancellation);
            if (outcome.Refusal?.Code != Stale)
            {
                return outcome;
            }
        }

        throw new InvalidOperationException($"Expected to check draft '{id}' of '{mechanism}' as it is, but procedures were published meanwhile {MostAttempts} times.");
    }

    /// <summary>Refuses a draft that cannot become a version: what the verdict says, or nothing new. That the verdict is stale is told to nobody but the caller.</summary>
    /// <param name="verdict">The verdict; null for none.</param>
    /// <param name="session">The transaction.</param>
    /// <param name="draft">The draft as it is now.</param>
    public static async ValueTask<Refusal?> RefuseAsync(DraftVerdict? verdict, IReadSession session, ProcedureDraft draft)
    {
        var versions = await session.ListVersionsAsync();
        var hash = ProcedureFiles.HashOf(ProcedureFiles.Select(draft.Files));
        if (verdict is null || verdict.Hash != hash || verdict.Versions != Mark(versions))
        {
            return Runtime.Refusal.Of(Stale);
        }

        return verdict.Refusal ?? (Pins.Newest(versions, draft.Head.Mechanism)?.Hash == hash ? Runtime.Refusal.Of(DraftCodes.Unchanged) : null);
    }

    /// <summary>What tells whether any procedure got another version.</summary>
    internal static string Mark(ImmutableArray<ProcedureVersionHead> versions) =>
        string.Join('\n', versions.Select(version => $"{version.Mechanism} {version.Number} {version.Hash}").Order(StringComparer.Ordinal));

    private static async ValueTask<Loaded?> LoadAsync(RuntimeKit kit, IReadSession session, string mechanism, string id, long revision) =>
        await session.LoadProcedureDraftAsync(id) is { } draft && draft.Head.Mechanism == mechanism && draft.Head.Revision == revision
            ? new Loaded(draft, await DraftDesk.AroundAsync(kit, session, mechanism), Mark(await session.ListVersionsAsync()))
            : null;

    private static DraftVerdict Of(string mechanism, Loaded loaded, CancellationToken cancellation) => new(
        ProcedureFiles.HashOf(ProcedureFiles.Select(loaded.Draft.Files)),
        loaded.Versions,
        DraftDesk.RefuseContent(DraftDesk.Check(mechanism, loaded.Draft.Files, loaded.Around, cancellation)));

    private sealed record Loaded(ProcedureDraft Draft, DraftSurroundings Around, string Versions);
}
