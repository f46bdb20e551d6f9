using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Backtests;

/// <summary>Backtests and what they found.</summary>
internal sealed class BacktestTable(Statements sql)
{
    private const string Columns = "id, draft_id, started_at, running, content";

    private static readonly string Save = Insertion.OrReplace("backtests", ["id"], "draft_id", "started_at", "running", "content");

    private static readonly string SaveItem = Insertion.OrReplace("backtest_items", ["backtest_id", "number"], "outcome", "late", "content");

    public async ValueTask<BacktestRow?> LoadAsync(string id) =>
        await sql.FirstAsync<BacktestRow?>($"SELECT {Columns} FROM backtests WHERE id = @p0", Row, id);

    public async ValueTask<ImmutableArray<BacktestRow>> ListAsync(string? draft, bool running, int take)
    {
        const string Order = "ORDER BY started_at DESC, id DESC LIMIT @p0";
        return
        [
            .. (draft, running) switch
            {
                (null, false) => await sql.QueryAsync($"SELECT {Columns} FROM backtests {Order}", Row, take),
                (null, true) => await sql.QueryAsync($"SELECT {Columns} FROM backtests WHERE running = 1 {Order}", Row, take),
                (_, false) => await sql.QueryAsync($"SELECT {Columns} FROM backtests WHERE draft_id = @p1 {Order}", Row, take, draft),
                _ => await sql.QueryAsync($"SELECT {Columns} FROM backtests WHERE draft_id = @p1 AND running = 1 {Order}", Row, take, draft),
            },
        ];
    }

    public async ValueTask<ImmutableArray<BacktestItem>> ListItemsAsync(string id, string? outcome, int after, int take)
    {
        const string From = "SELECT number, outcome, late, content FROM backtest_items WHERE backtest_id = @p0 AND number > @p1";
        const string Order = "ORDER BY number LIMIT @p2";
        return
        [
            .. outcome switch
            {
                null => await sql.QueryAsync($"{From} {Order}", Item, id, after, take),
                "late" => await sql.QueryAsync($"{From} AND late = 1 {Order}", Item, id, after, take),
                _ => await sql.QueryAsync($"{From} AND outcome = @p3 {Order}", Item, id, after, take, outcome),
            },
        ];
    }

    public async ValueTask SaveAsync(BacktestRow row) => await sql.ExecuteAsync(Save, row.Id, row.DraftId, row.StartedAt, row.Running ? 1 : 0, row.Content);

    public async ValueTask SaveItemAsync(string id, BacktestItem item) =>
        await sql.SendAsync(SaveItem, id, item.Number, item.Outcome, item.Late ? 1 : 0, item.Content);

    private static BacktestRow Row(DbDataReader r) => new(r.GetString(0), r.GetString(1), r.GetInt64(2), r.GetInt32(3) == 1, r.GetString(4));

    private static BacktestItem Item(DbDataReader r) => new(r.GetInt32(0), r.GetString(1), r.GetInt32(2) == 1, r.GetString(3));
}
