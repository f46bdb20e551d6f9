using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Outbox;

/// <summary>Effects that wait to be run, in the order in which they may be tried; one that failed steps back until it may be tried again.</summary>
internal sealed class OutboxTable(Statements sql)
{
    private static readonly string Add = Insertion.OrKeep("outbox", ["id"], "case_id", "kind", "payload", "at", "attempts", "not_before");

    public async ValueTask AddAsync(OutboxRow row) =>
        await sql.SendAsync(
            Add, row.Id, row.Case.Value, row.Kind, row.Payload, row.At.UnixMilliseconds, row.Attempts, row.NotBefore.UnixMilliseconds);

    public async ValueTask<bool> RemoveAsync(string id) => await sql.ExecuteAsync("DELETE FROM outbox WHERE id = @p0", id) == 1;

    public async ValueTask FailAsync(string id, string error, Instant notBefore) =>
        await sql.SendAsync(
            "UPDATE outbox SET attempts = attempts + 1, error = @p1, not_before = @p2 WHERE id = @p0", id, error, notBefore.UnixMilliseconds);

    public async ValueTask<ImmutableArray<OutboxRow>> ListAsync(int take) =>
        [.. await sql.QueryAsync(
            "SELECT id, case_id, kind, payload, at, attempts, not_before FROM outbox ORDER BY not_before, position LIMIT @p0",
            r => new OutboxRow(
                r.GetString(0), new CaseId(r.GetInt64(1)), r.GetString(2), r.GetString(3), r.Moment(4), r.GetInt32(5), r.Moment(6)),
            take)];
}
