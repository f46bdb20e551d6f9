using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Drafts;

/// <summary>A draft that a use case is about to change.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="History">What happened to it, oldest first.</param>
/// <param name="Organisation">Who is who.</param>
/// <param name="Now">The moment of the change.</param>
internal sealed record DraftChange(ProcedureDraft Draft, ImmutableArray<ProcedureDraftEntry> History, Organisation Organisation, Instant Now)
{
    private static readonly TimeSpan Coalesced = TimeSpan.FromMinutes(10);

    /// <summary>No file that differs.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> NoFiles { get; } =
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);

    public ProcedureDraftHead Head => Draft.Head;

    /// <summary>Refuses when the draft is in another state.</summary>
    public Refusal? RefuseState(ProcedureDraftState wanted) =>
        Head.State == wanted ? null : Refusal.Of(DraftCodes.State, ("state", ProcedureDraftStateName.Of(Head.State)));

    /// <summary>Refuses when the files were changed since.</summary>
    public Refusal? RefuseRevision(long revision) => Head.Revision == revision
        ? null
        : Refusal.Of(
            DraftCodes.Conflict,
            ("revision", $"{Head.Revision}"), ("by", DraftLocks.NameOf(Organisation, Head.ChangedBy)), ("at", $"{Head.ChangedAt.UnixMilliseconds}"));

    /// <summary>Whether a change by an actor belongs to the one told last.</summary>
    public bool IsTold(string actor) =>
        History.LastOrDefault(entry => entry.Kind != ProcedureDraftEventKind.LockTaken) is { Kind: ProcedureDraftEventKind.Saved } last
        && last.By == actor && Now < last.At.Plus(Coalesced);

    /// <summary>Saves what is said about the draft, and what happened.</summary>
    public async ValueTask SaveAsync(IWriteSession session, ProcedureDraftHead head, string actor, ProcedureDraftEventKind kind, string text, string hash = "")
    {
        await session.SaveProcedureDraftAsync(head, NoFiles);
        await TellAsync(session, head, actor, kind, text, hash);
    }

    /// <summary>Adds what happened.</summary>
    public ValueTask TellAsync(IWriteSession session, ProcedureDraftHead head, string actor, ProcedureDraftEventKind kind, string text, string hash = "") =>
        session.AddProcedureDraftEntryAsync(head.Id, new ProcedureDraftEntry(History.Length + 1, Now, actor, kind, text, head.Revision, hash));
}
