using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.PostgreSql.Audit;
using CaseFlow.Testing.Faults;

namespace CaseFlow.Workflows.Tests.Faults;

/// <summary>A copy of a prepared PostgreSQL database for each run.</summary>
internal sealed class PostgresGround : IFaultGround
{
    private readonly PostgresStoreOptions used;
    private readonly PostgresStore store;

    private PostgresGround(PostgresStoreOptions options, PostgresStore store) => (used, this.store) = (options, store);

    public IStore Store => store;

    public static async Task<PostgresGround> OpenAsync(string connectionString)
    {
        var options = new PostgresStoreOptions { ConnectionString = connectionString };
        return new PostgresGround(options, await PostgresStore.OpenAsync(options, CancellationToken.None));
    }

    public async Task<ImmutableArray<string>> AuditAsync(string publicKeyPem)
    {
        var report = await PostgresAudit.RunAsync(used, publicKeyPem, replay: null, CancellationToken.None);
        return [.. report.Problems.Select(p => $"audit: {p}")];
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
