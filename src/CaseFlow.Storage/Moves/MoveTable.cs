using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Moves;

/// <summary>Running cases that are moved together, and what became of each.</summary>
internal sealed class MoveTable(Statements sql)
{
    private const string Batches = "id, mechanism, from_number, to_number, plan, reason, ordered_by, ordered_at, state, changed_by, changed_at";
    private const string Items = "batch_id, position, case_id, number, version, state, code, arguments, rechecked, sequence, at";

    private static readonly string SaveBatch = Insertion.OrReplace(
        "move_batches", ["id"], "mechanism", "from_number", "to_number", "plan", "reason", "ordered_by", "ordered_at", "state", "changed_by", "changed_at");

    private static readonly string SaveItem = Insertion.OrReplace(
        "move_items", ["batch_id", "position"], "case_id", "number", "version", "state", "code", "arguments", "rechecked", "sequence", "at");

    public async ValueTask<ImmutableArray<RunningCase>> ListRunningAsync(string mechanism, string hash) =>
    [
        .. await sql.QueryAsync(
            "SELECT c.id, c.number, c.version, c.place_path FROM cases c JOIN process_instances p ON p.case_id = c.id AND p.number = 1 "
            + "WHERE c.mechanism = @p0 AND c.closed_at IS NULL AND p.definition_hash = @p1 ORDER BY c.id",
            r => new RunningCase(new CaseId(r.GetInt64(0)), r.GetString(1), r.GetInt64(2), r.GetString(3)),
            mechanism, hash),
    ];

    public async ValueTask<MoveBatch?> LoadToChangeAsync(string id)
    {
        await sql.LockNameAsync($"move:{id}");
        return await LoadAsync(id);
    }

    public ValueTask<MoveBatch?> LoadAsync(string id) => sql.FirstAsync<MoveBatch?>($"SELECT {Batches} FROM move_batches WHERE id = @p0", Batch, id);

    public async ValueTask<ImmutableArray<MoveBatch>> ListAsync(string? mechanism, bool atWork, int take)
    {
        var state = atWork ? "state IN ('running', 'reversing')" : "1 = 1";
        return mechanism is null
            ? [.. await sql.QueryAsync($"SELECT {Batches} FROM move_batches WHERE {state} ORDER BY ordered_at DESC, id DESC LIMIT @p0", Batch, take)]
            : [.. await sql.QueryAsync($"SELECT {Batches} FROM move_batches WHERE {state} AND mechanism = @p0 ORDER BY ordered_at DESC, id DESC LIMIT @p1", Batch, mechanism, take)];
    }

    public async ValueTask SaveAsync(MoveBatch batch) => await sql.ExecuteAsync(
        SaveBatch, batch.Id, batch.Mechanism, batch.FromNumber, batch.ToNumber, batch.Plan, batch.Reason, batch.By, batch.At.UnixMilliseconds,
        MoveStateName.Of(batch.State), batch.ChangedBy, batch.ChangedAt.UnixMilliseconds);

    public async ValueTask AddAsync(MoveBatch batch, ImmutableArray<MoveItem> items)
    {
        await SaveAsync(batch);
        foreach (var item in items)
        {
            await SaveAsync(item);
        }
    }

    public async ValueTask<MoveItem?> LoadItemToChangeAsync(string batch, int position)
    {
        await sql.LockNameAsync($"move:{batch}:{position}");
        return await sql.FirstAsync<MoveItem?>($"SELECT {Items} FROM move_items WHERE batch_id = @p0 AND position = @p1", Item, batch, position);
    }

    public async ValueTask<ImmutableArray<MoveItem>> ListItemsAsync(string batch, MoveItemState? state, int after, int take) => state is { } only
        ? [.. await sql.QueryAsync($"SELECT {Items} FROM move_items WHERE batch_id = @p0 AND state = @p1 AND position > @p2 ORDER BY position LIMIT @p3", Item, batch, MoveStateName.Of(only), after, take)]
        : [.. await sql.QueryAsync($"SELECT {Items} FROM move_items WHERE batch_id = @p0 AND position > @p1 ORDER BY position LIMIT @p2", Item, batch, after, take)];

    public async ValueTask<ImmutableDictionary<MoveItemState, int>> CountItemsAsync(string batch) =>
        (await sql.QueryAsync(
            "SELECT state, COUNT(*) FROM move_items WHERE batch_id = @p0 GROUP BY state",
            r => KeyValuePair.Create(MoveStateName.ParseItem(r.GetString(0)), (int)r.GetInt64(1)),
            batch)).ToImmutableDictionary();

    public async ValueTask SaveAsync(MoveItem item) => await sql.SendAsync(
        SaveItem, item.Batch, item.Position, item.Case.Value, item.Number, item.Version, MoveStateName.Of(item.State), item.Code, item.Arguments,
        item.IsRechecked, item.Sequence, item.At?.UnixMilliseconds);

    private static MoveBatch Batch(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetString(5), row.GetString(6), row.Moment(7))
    {
        State = MoveStateName.ParseBatch(row.GetString(8)),
        ChangedBy = row.GetString(9),
        ChangedAt = row.Moment(10),
    };

    private static MoveItem Item(DbDataReader row) => new(row.GetString(0), row.GetInt32(1), new CaseId(row.GetInt64(2)), row.GetString(3), row.GetInt64(4))
    {
        State = MoveStateName.ParseItem(row.GetString(5)),
        Code = row.Text(6),
        Arguments = row.GetString(7),
        IsRechecked = row.GetBoolean(8),
        Sequence = row.IsDBNull(9) ? null : row.GetInt64(9),
        At = row.IsDBNull(10) ? null : row.Moment(10),
    };
}
