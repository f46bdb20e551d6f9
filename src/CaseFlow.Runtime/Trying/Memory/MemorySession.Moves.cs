using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying.Memory;

internal sealed partial class MemorySession
{
    public ValueTask<ImmutableArray<RunningCase>> ListRunningAsync(string mechanism, string hash) => new(
    [
        .. State.Cases.Values
            .Where(unit => unit.Case.Mechanism == mechanism && !unit.Case.IsEnded && unit.Instances[1].DefinitionHash == hash)
            .OrderBy(unit => unit.Case.Id.Value)
            .Select(unit => new RunningCase(unit.Case.Id, unit.Case.Number, unit.Version, string.Join('/', unit.Case.Place.Path))),
    ]);

    public ValueTask<MoveBatch?> LoadMoveBatchAsync(string id) => new(State.MoveBatches.GetValueOrDefault(id));

    public ValueTask<ImmutableArray<MoveBatch>> ListMoveBatchesAsync(string? mechanism, bool atWork, int take) => new(
    [
        .. State.MoveBatches.Values
            .Where(batch => (mechanism is null || batch.Mechanism == mechanism) && (!atWork || batch.State is MoveBatchState.Running or MoveBatchState.Reversing))
            .OrderByDescending(batch => batch.At).ThenByDescending(batch => batch.Id, StringComparer.Ordinal)
            .Take(take),
    ]);

    public ValueTask<ImmutableArray<MoveItem>> ListMoveItemsAsync(string batch, MoveItemState? state, int after, int take) => new(
        [.. State.MoveItems.Values.Where(item => item.Batch == batch && item.Position > after && (state is null || item.State == state)).Take(take)]);

    public ValueTask<ImmutableDictionary<MoveItemState, int>> CountMoveItemsAsync(string batch) => new(
        State.MoveItems.Values.Where(item => item.Batch == batch).GroupBy(item => item.State).ToImmutableDictionary(group => group.Key, group => group.Count()));

    public ValueTask AddMoveBatchAsync(MoveBatch batch, ImmutableArray<MoveItem> items) => Change(s => s with
    {
        MoveBatches = s.MoveBatches.Add(batch.Id, batch),
        MoveItems = s.MoveItems.AddRange(items.Select(item => KeyValuePair.Create((item.Batch, item.Position), item))),
    });

    public ValueTask<MoveBatch?> LoadMoveBatchToChangeAsync(string id) => LoadMoveBatchAsync(id);

    public ValueTask SaveMoveBatchAsync(MoveBatch batch) => Change(s => s with { MoveBatches = s.MoveBatches.SetItem(batch.Id, batch) });

    public ValueTask<MoveItem?> LoadMoveItemToChangeAsync(string batch, int position) => new(State.MoveItems.GetValueOrDefault((batch, position)));

    public ValueTask SaveMoveItemAsync(MoveItem item) => Change(s => s with { MoveItems = s.MoveItems.SetItem((item.Batch, item.Position), item) });
}
