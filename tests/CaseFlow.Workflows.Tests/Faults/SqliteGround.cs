using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Storage.Sqlite.Audit;
using CaseFlow.Testing.Faults;

namespace CaseFlow.Workflows.Tests.Faults;

/// <summary>A copy of a prepared SQLite file for each run. Nothing waits for the disk: the process is not killed here.</summary>
internal sealed class SqliteGround : IFaultGround
{
    private readonly string path;
    private readonly SqliteStore store;

    private SqliteGround(string path, SqliteStore store) => (this.path, this.store) = (path, store);

    public IStore Store => store;

    public static async Task<SqliteGround> OpenAsync(string template, string path)
    {
        File.Copy(template, path);
        return new SqliteGround(path, await SqliteStore.OpenAsync(
            new SqliteStoreOptions { Path = path, Durability = SqliteDurability.Relaxed }, CancellationToken.None));
    }

    public async Task<ImmutableArray<string>> AuditAsync(string publicKeyPem)
    {
        var report = await SqliteAudit.RunAsync(path, publicKeyPem, replay: null, CancellationToken.None);
        return [.. report.Problems.Select(p => $"audit: {p}")];
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*"))
        {
            File.Delete(file);
        }
    }
}
