using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying.Memory;

internal sealed partial class MemorySession
{
    public ValueTask<BacktestRow?> LoadBacktestAsync(string id) => new(State.Backtests.GetValueOrDefault(id));

    public ValueTask<ImmutableArray<BacktestRow>> ListBacktestsAsync(string? draft, bool running, int take) => new(
    [
        .. State.Backtests.Values.Where(row => (draft is null || row.DraftId == draft) && (!running || row.Running)).OrderByDescending(row => row.StartedAt).Take(take),
    ]);

    public ValueTask<ImmutableArray<BacktestItem>> ListBacktestItemsAsync(string id, string? outcome, int after, int take) => new(
    [
        .. State.BacktestItems.Where(pair => pair.Key.Id == id && pair.Key.Number > after && (outcome is null || (outcome == "late" ? pair.Value.Late : pair.Value.Outcome == outcome)))
            .Select(pair => pair.Value).OrderBy(item => item.Number).Take(take),
    ]);

    public ValueTask SaveBacktestAsync(BacktestRow row) => Change(s => s with { Backtests = s.Backtests.SetItem(row.Id, row) });

    public ValueTask SaveBacktestItemAsync(string id, BacktestItem item) =>
        Change(s => s with { BacktestItems = s.BacktestItems.SetItem((id, item.Number), item) });
}
