using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Reference;
using CaseFlow.Runtime.Trying.Memory;

namespace CaseFlow.Runtime.Trying;

/// <summary>
/// An installation in memory in which one version of one procedure is in force as it is to be tried, with the organisation, calendar, lists and
/// other procedures that are in force now. It runs the use cases themselves; nothing of it is ever written to the store it was made from.
/// </summary>
internal sealed class TrialWorld : IDisposable
{
    /// <summary>Ids that stand for photos and papers, of which a trial keeps none.</summary>
    public static readonly ImmutableArray<string> StandInFiles = [.. Enumerable.Range(1, 6).Select(number => $"trial-file-{number}")];

    private static readonly Instant Always = new(0);

    private readonly RuntimeParts parts;
    private readonly ProcedureCache procedures;
    private readonly ReferenceFacts facts;
    private readonly InMemoryStore store;
    private readonly MemoryState seed;

    private TrialWorld(RuntimeKit real, MemoryState seed, string mechanism, string hash)
    {
        (this.seed, Mechanism, Hash, procedures) = (seed, mechanism, hash, real.Procedures);
        store = new InMemoryStore
        {
            State = seed,
            Elsewhere = async wanted => await real.Parts.Store.ReadAsync(session => session.LoadVersionAsync(wanted), CancellationToken.None),
        };
        parts = new RuntimeParts(store, Clock, new NoEntropy(), real.Parts.Passwords, real.Parts.Digest, null);
        facts = new ReferenceFacts(Clock);
        Kit = RuntimeKit.Make(parts, procedures, facts, Doubles);
    }

    /// <summary>The mechanism that is tried.</summary>
    public string Mechanism { get; }

    /// <summary>The content hash of the version that is tried.</summary>
    public string Hash { get; }

    /// <summary>The virtual clock.</summary>
    public VirtualClock Clock { get; } = new(Always);

    /// <summary>What stands in for actions.</summary>
    public ActionDoubles Doubles { get; } = new();

    /// <summary>What use cases run on here.</summary>
    public RuntimeKit Kit { get; private set; }

    /// <summary>Everything that there is here.</summary>
    public MemoryState State => store.State;

    /// <summary>Makes a world for files of a mechanism.</summary>
    /// <param name="real">The installation, which is read only.</param>
    /// <param name="session">A snapshot of it.</param>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="files">The files to be tried.</param>
    public static async ValueTask<TrialWorld> MakeAsync(
        RuntimeKit real, IReadSession session, string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var now = real.Parts.Clock.Now;
        var tried = ProcedureFiles.Select(files);
        var head = new ProcedureVersionHead(mechanism, 1, ProcedureFiles.HashOf(tried), Always, StepHeader.System);
        var others = Pins.InForce(await session.ListVersionsAsync(), now).Where(version => version.Mechanism != mechanism);
        var none = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var lists = ImmutableArray.CreateBuilder<ListVersionRecord>();
        foreach (var list in await session.ListVersionsForAsync(now))
        {
            lists.Add(new ListVersionRecord(
                list with { PublishedAt = Always, EffectiveFrom = Always }, await session.LoadListContentAsync(list.List, list.Number) ?? ""));
        }

        var calendar = await session.LoadReferenceAsync(ReferenceKind.Calendar);
        var beginning = new MemoryState
        {
            Organisation = await session.LoadOrganisationAsync(),
            References = calendar is null ? ImmutableDictionary<string, string>.Empty : ImmutableDictionary<string, string>.Empty.Add(ReferenceKind.Calendar, calendar),
            ListVersions = lists.ToImmutable(),
            Versions =
            [
                new ProcedureVersion(head, tried),
                .. others.Select(version => new ProcedureVersion(version with { PublishedAt = Always, ValidFrom = Always }, none)),
            ],
            Files = StandInFiles.ToImmutableDictionary(id => id, id => new StoredFile(id, "image/png", Array.Empty<byte>(), Always)),
        };
        return new TrialWorld(real, beginning, mechanism, head.Hash);
    }

    /// <summary>Forgets everything that happened and sets the clock.</summary>
    public void Reset(Instant now)
    {
        store.State = seed;
        Doubles.Clear();
        Clock.Set(now);
        Kit = RuntimeKit.Make(parts, procedures, facts, Doubles);
    }

    /// <summary>Reads what there is here.</summary>
    public Task<T> ReadAsync<T>(Func<IReadSession, ValueTask<T>> read) => store.ReadAsync(read, CancellationToken.None);

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();

    private sealed class NoEntropy : IEntropy
    {
        public void Fill(Span<byte> buffer) => buffer.Clear();
    }
}
