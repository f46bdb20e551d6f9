using CaseFlow.Host.Settings;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.PostgreSql.Copying;
using CaseFlow.Storage.Sqlite.Backup;

namespace CaseFlow.Host.Backups;

/// <summary>Where a copy is made from. Whatever it is, the copy is a SQLite file, so that a backup also moves an installation.</summary>
/// <param name="Kind">What the manifest calls it: sqlite or postgresql.</param>
/// <param name="CopyAsync">Makes the copy: target file, told of progress, stopped.</param>
internal sealed record CopySource(string Kind, Func<string, Action<string, (string Name, object? Value)[]>, CancellationToken, Task> CopyAsync)
{
    /// <summary>The database that settings ask for.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="layout">Where the installation's files are.</param>
    public static CopySource Of(CaseFlowSettings settings, DataLayout layout) => settings.Database.Length == 0
        ? new CopySource("sqlite", (target, told, stop) =>
            SqliteCopy.RunAsync(layout.Database, target, (pages, all) => told("backup.copying", [("pages", pages), ("all", all)]), stop))
        : new CopySource("postgresql", (target, told, stop) => FromServerAsync(settings.Database, target, told, stop));

    private static async Task FromServerAsync(
        string connection, string target, Action<string, (string Name, object? Value)[]> told, CancellationToken stop)
    {
        await using var blank = await SqliteBlank.MakeAsync(target, stop);
        told("backup.copyingRows", [("rows", 0)]);
        await PostgresCopy.ToAsync(
            new PostgresStoreOptions { ConnectionString = connection }, blank, rows => told("backup.copyingRows", [("rows", rows)]), stop);
    }
}
