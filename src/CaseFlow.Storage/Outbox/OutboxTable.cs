using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Outbox;

/// <summary>Effects that wait to be run, in the order in which they may be tried; one that failed steps back until it may be tried again.</summary>
internal sealed class OutboxTable(Statements sql)
{
    private const string Columns = "position, id, case_id, kind, payload, at, attempts, not_before";

    private static readonly string Add = Insertion.OrKeep("outbox", ["id"], "case_id", "kind", "payload", "at", "attempts", "not_before");

    public async ValueTask AddAsync(OutboxRow row) =>
        await sql.SendAsync(
            Add, row.Id, row.Case.Value, row.Kind, row.Payload, row.At.UnixMilliseconds, row.Attempts, row.NotBefore.UnixMilliseconds);

    public async ValueTask RemoveAsync(string id) => await sql.SendAsync("DELETE FROM outbox WHERE id = @p0", id);

    public async ValueTask FailAsync(string id, Lease lease, string error, Instant notBefore) =>
        await sql.SendAsync(
            "UPDATE outbox SET attempts = attempts + 1, error = @p1, not_before = @p2, lease = NULL, leased_until = 0 WHERE id = @p0"
            + (sql.Dialect.IsShared ? " AND lease = @p3" : ""),
            [id, error, notBefore.UnixMilliseconds, .. sql.Dialect.IsShared ? new object?[] { lease.Token } : []]);

    public async ValueTask<ImmutableArray<OutboxRow>> ClaimAsync(Instant now, Lease lease, int take)
    {
        var rows = sql.Dialect.IsShared
            ? await sql.QueryAsync(
                "WITH free AS MATERIALIZED (SELECT position AS p FROM outbox WHERE not_before <= @p0 AND leased_until <= @p0 "
                + $"ORDER BY not_before, position LIMIT @p1{sql.Dialect.SkipLocked}) "
                + $"UPDATE outbox SET lease = @p2, leased_until = @p3 FROM free WHERE position = free.p RETURNING {Columns}",
                Read, now.UnixMilliseconds, take, lease.Token, lease.Until.UnixMilliseconds)
            : await sql.QueryAsync($"SELECT {Columns} FROM outbox WHERE not_before <= @p0 ORDER BY not_before, position LIMIT @p1", Read, now.UnixMilliseconds, take);
        return [.. rows.OrderBy(r => r.Row.NotBefore.UnixMilliseconds).ThenBy(r => r.Position).Select(r => r.Row)];
    }

    public ValueTask<bool> HoldAsync(string id, Lease lease) =>
        sql.Dialect.IsShared
            ? sql.FirstAsync($"SELECT 1 FROM outbox WHERE id = @p0 AND lease = @p1{sql.Dialect.LockRow}", _ => true, id, lease.Token)
            : sql.FirstAsync("SELECT 1 FROM outbox WHERE id = @p0", _ => true, id);

    private static (long Position, OutboxRow Row) Read(DbDataReader row) =>
        (row.GetInt64(0), new OutboxRow(
            row.GetString(1), new CaseId(row.GetInt64(2)), row.GetString(3), row.GetString(4), row.Moment(5), row.GetInt32(6), row.Moment(7)));
}
