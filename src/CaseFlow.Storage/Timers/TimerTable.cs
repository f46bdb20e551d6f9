using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Timers;

/// <summary>Timers that wait, found by due moment.</summary>
internal sealed class TimerTable(Statements sql)
{
    private static readonly string Save = Insertion.OrReplace("timers", ["case_id", "instance", "timer"], "due");

    public async ValueTask SaveAsync(TimerRow row) =>
        await sql.SendAsync(Save, row.Key.Case.Value, row.Key.Instance, row.Key.Timer, row.Due.UnixMilliseconds);

    public async ValueTask RemoveAsync(TimerKey key) =>
        await sql.SendAsync("DELETE FROM timers WHERE case_id = @p0 AND instance = @p1 AND timer = @p2", key.Case.Value, key.Instance, key.Timer);

    public async ValueTask<ImmutableArray<TimerRow>> ListDueAsync(Instant now, int take) =>
        [.. await sql.QueryAsync(
            "SELECT case_id, instance, timer, due FROM timers WHERE due <= @p0 ORDER BY due, case_id, instance, timer LIMIT @p1",
            r => new TimerRow(new TimerKey(new CaseId(r.GetInt64(0)), r.GetInt32(1), r.GetInt64(2)), r.Moment(3)),
            now.UnixMilliseconds,
            take)];

    public ValueTask<Instant?> NextAsync() => sql.FirstAsync<Instant?>("SELECT MIN(due) FROM timers", r => r.MomentOrNull(0));
}
