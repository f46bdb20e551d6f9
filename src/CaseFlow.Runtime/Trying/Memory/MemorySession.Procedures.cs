using System.Collections.Immutable;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying.Memory;

internal sealed partial class MemorySession
{
    public ValueTask<ProcedureVersion?> LoadVersionAsync(string hash) =>
        State.Versions.LastOrDefault(v => v.Head.Hash == hash) is { } found && (elsewhere is null || !found.Files.IsEmpty)
            ? new(found)
            : elsewhere?.Invoke(hash) ?? default;

    public ValueTask<ImmutableArray<ProcedureVersionHead>> ListVersionsAsync() => new([.. State.Versions.Select(v => v.Head).Reverse()]);

    public ValueTask AddVersionAsync(ProcedureVersion version)
    {
        var last = State.Versions.LastOrDefault(v => v.Head.Mechanism == version.Head.Mechanism)?.Head;
        return Change(s => s with { Versions = s.Versions.Add(version with { Head = ProcedureChain.Append(last, version.Head, Digest.Sha256) }) });
    }

    public ValueTask HoldProcedureAsync(string mechanism) => default;

    public ValueTask<ProcedureDraft?> LoadProcedureDraftAsync(string id) => new(State.ProcedureDrafts.GetValueOrDefault(id));

    public ValueTask<ProcedureDraft?> LoadProcedureDraftToChangeAsync(string id) => LoadProcedureDraftAsync(id);

    public ValueTask<ImmutableArray<ProcedureDraftHead>> ListProcedureDraftsAsync(string? mechanism, int take) => new(
    [
        .. State.ProcedureDrafts.Values.Select(d => d.Head)
            .Where(h => mechanism is null || h.Mechanism == mechanism)
            .OrderByDescending(h => h.ChangedAt).ThenByDescending(h => h.Id, StringComparer.Ordinal)
            .Take(take),
    ]);

    public ValueTask<bool> HasProcedureDraftAsync(string mechanism, string hash) =>
        new(State.ProcedureDrafts.Values.Any(d => d.Head.Mechanism == mechanism && d.Head.OpenedHash == hash));

    public ValueTask<ImmutableArray<ProcedureDraftEntry>> ListProcedureDraftEntriesAsync(string id) =>
        new([.. State.ProcedureDraftEntries.Where(e => e.Draft == id).Select(e => e.Entry)]);

    public ValueTask SaveProcedureDraftAsync(ProcedureDraftHead head, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> changed)
    {
        var files = State.ProcedureDrafts.GetValueOrDefault(head.Id)?.Files ?? ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (path, content) in changed)
        {
            files = content is { } given ? files.SetItem(path, given) : files.Remove(path);
        }

        return Change(s => s with { ProcedureDrafts = s.ProcedureDrafts.SetItem(head.Id, new ProcedureDraft(head, files)) });
    }

    public ValueTask AddProcedureDraftEntryAsync(string id, ProcedureDraftEntry entry) =>
        Change(s => s with { ProcedureDraftEntries = s.ProcedureDraftEntries.Add((id, entry)) });
}
