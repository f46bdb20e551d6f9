using CaseFlow.Calendar;
using CaseFlow.Storage.Sqlite.Opening;

namespace CaseFlow.Host.Backups;

/// <summary>What a database copy holds, to be compared with what its manifest says.</summary>
/// <param name="Cases">Cases.</param>
/// <param name="Entries">Journal entries.</param>
/// <param name="Checkpoints">Checkpoints.</param>
/// <param name="LastCheckpoint">The hash of the newest checkpoint; null without.</param>
internal sealed record CopyCounts(long Cases, long Entries, long Checkpoints, string? LastCheckpoint)
{
    /// <summary>Counts.</summary>
    /// <param name="snapshot">The copy.</param>
    public static CopyCounts Of(SqliteSnapshot snapshot)
    {
        var figures = snapshot.Figures.LoadFiguresAsync(new Instant(0)).AsTask().GetAwaiter().GetResult();
        var last = snapshot.Session.LoadLastCheckpointAsync().AsTask().GetAwaiter().GetResult();
        return new CopyCounts(figures.Cases, figures.Entries, figures.Checkpoints, last?.Hash);
    }
}
