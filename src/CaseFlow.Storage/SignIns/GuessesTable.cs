using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.SignIns;

/// <summary>Failed tries to sign in. Rows older than two days say nothing any more and go with the next one.</summary>
internal sealed class GuessesTable(Statements sql)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    private static readonly string Save = Insertion.OrReplace("guesses", ["key"], "count", "last_at", "locked_until");

    public async ValueTask SaveAsync(Guesses guesses)
    {
        await sql.ExecuteAsync("DELETE FROM guesses WHERE last_at < @p0", guesses.LastAt.Plus(-Kept).UnixMilliseconds);
        if (guesses.Count == 0)
        {
            await sql.ExecuteAsync("DELETE FROM guesses WHERE key = @p0", guesses.Key);
        }
        else
        {
            await sql.ExecuteAsync(Save, guesses.Key, guesses.Count, guesses.LastAt.UnixMilliseconds, guesses.LockedUntil?.UnixMilliseconds);
        }
    }

    public ValueTask<Guesses?> FindAsync(string key) =>
        sql.FirstAsync<Guesses?>(
            "SELECT key, count, last_at, locked_until FROM guesses WHERE key = @p0",
            r => new Guesses(r.GetString(0), r.GetInt32(1), r.Moment(2), r.MomentOrNull(3)),
            key);
}
