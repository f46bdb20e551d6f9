using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Timers;

/// <summary>Timers that wait, found by due moment.</summary>
internal sealed class TimerTable(Statements sql)
{
    private const string OfOne = "case_id = @p0 AND instance = @p1 AND timer = @p2";

    // A timer that is armed anew is nobody's.
    private static readonly string Save = Insertion.OrReplace("timers", ["case_id", "instance", "timer"], "due", "lease", "leased_until");

    public async ValueTask SaveAsync(TimerRow row) =>
        await sql.SendAsync(Save, row.Key.Case.Value, row.Key.Instance, row.Key.Timer, row.Due.UnixMilliseconds, null, 0L);

    public async ValueTask RemoveAsync(TimerKey key) =>
        await sql.SendAsync($"DELETE FROM timers WHERE {OfOne}", key.Case.Value, key.Instance, key.Timer);

    public async ValueTask<ImmutableArray<TimerRow>> ClaimDueAsync(Instant now, Lease lease, int take)
    {
        var rows = sql.Dialect.IsShared
            ? await sql.QueryAsync(
                "WITH free AS MATERIALIZED (SELECT case_id AS c, instance AS i, timer AS t FROM timers WHERE due <= @p0 AND leased_until <= @p0 "
                + $"ORDER BY due, case_id, instance, timer LIMIT @p1{sql.Dialect.SkipLocked}) "
                + "UPDATE timers SET lease = @p2, leased_until = @p3 FROM free WHERE case_id = free.c AND instance = free.i AND timer = free.t "
                + "RETURNING case_id, instance, timer, due",
                Read, now.UnixMilliseconds, take, lease.Token, lease.Until.UnixMilliseconds)
            : await sql.QueryAsync(
                "SELECT case_id, instance, timer, due FROM timers WHERE due <= @p0 ORDER BY due, case_id, instance, timer LIMIT @p1",
                Read, now.UnixMilliseconds, take);
        return [.. rows.OrderBy(r => r.Due.UnixMilliseconds).ThenBy(r => r.Key.Case.Value).ThenBy(r => r.Key.Instance).ThenBy(r => r.Key.Timer)];
    }

    public async ValueTask<bool> HoldAsync(TimerKey key, Lease lease)
    {
        if (!sql.Dialect.IsShared)
        {
            return await sql.FirstAsync($"SELECT 1 FROM timers WHERE {OfOne}", _ => true, key.Case.Value, key.Instance, key.Timer);
        }

        // The case first, as every step does it: two who lock in a different order wait for each other for ever.
        await sql.FirstAsync($"SELECT 1 FROM cases WHERE id = @p0{sql.Dialect.LockRow}", _ => true, key.Case.Value);
        return await sql.FirstAsync($"SELECT 1 FROM timers WHERE {OfOne} AND lease = @p3", _ => true, key.Case.Value, key.Instance, key.Timer, lease.Token);
    }

    public async ValueTask ReleaseAsync(TimerKey key, Lease lease) =>
        await sql.SendAsync(
            $"UPDATE timers SET lease = NULL, leased_until = 0 WHERE {OfOne} AND lease = @p3", key.Case.Value, key.Instance, key.Timer, lease.Token);

    public ValueTask<Instant?> NextAsync() => sql.FirstAsync<Instant?>("SELECT MIN(due) FROM timers", r => r.MomentOrNull(0));

    private static TimerRow Read(DbDataReader row) => new(new TimerKey(new CaseId(row.GetInt64(0)), row.GetInt32(1), row.GetInt64(2)), row.Moment(3));
}
