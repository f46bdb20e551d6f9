using System.Data.Common;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Figures;

/// <summary>Counts for operators. Each is a query of its own, so that every index that fits one is used.</summary>
internal sealed class FigureQueries(Statements sql)
{
    public async ValueTask<StoreFigures> LoadAsync(Instant now)
    {
        var at = now.UnixMilliseconds;
        return new StoreFigures(
            await CountAsync("SELECT COUNT(*) FROM cases"),
            await CountAsync("SELECT COUNT(*) FROM cases WHERE closed_at IS NULL"),
            await CountAsync("SELECT COUNT(*) FROM journal"),
            await CountAsync("SELECT COUNT(*) FROM checkpoints"),
            await MomentAsync("SELECT MAX(recorded_at) FROM journal"),
            await CountAsync("SELECT COUNT(*) FROM inbox"),
            await CountAsync("SELECT COUNT(*) FROM inbox WHERE due < @p0 AND NOT suspended", at),
            await CountAsync("SELECT COUNT(*) FROM timers WHERE due <= @p0", at),
            await MomentAsync("SELECT MIN(due) FROM timers WHERE due <= @p0", at),
            await CountAsync("SELECT COUNT(*) FROM outbox"),
            await CountAsync("SELECT COUNT(*) FROM outbox WHERE attempts > 0"),
            await MomentAsync("SELECT MIN(at) FROM outbox"),
            await CountAsync("SELECT COUNT(*) FROM incidents"));
    }

    private ValueTask<long> CountAsync(string text, params object?[] values) => sql.FirstAsync(text, r => r.GetInt64(0), values);

    private ValueTask<Instant?> MomentAsync(string text, params object?[] values) => sql.FirstAsync(text, Moment, values);

    private static Instant? Moment(DbDataReader row) => row.MomentOrNull(0);
}
