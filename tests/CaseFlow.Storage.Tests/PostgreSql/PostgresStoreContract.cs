using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.PostgreSql.Audit;
using CaseFlow.Storage.Tests.Contract;
using CaseFlow.Testing.Postgres;
using Npgsql;

namespace CaseFlow.Storage.Tests.PostgreSql;

public sealed class PostgresStoreContract : StoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseflow-store-").FullName;
    private string _database = "";

    protected override string KeyFolder => _folder;

    protected override async Task<IStore> OpenAsync()
    {
        _database = await Databases.NewAsync();
        return await PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = _database }, CancellationToken.None);
    }

    protected override async Task CloseAsync(IStore store)
    {
        if (store is PostgresStore opened)
        {
            await opened.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    protected override async Task TamperAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    // A session that calls itself a replica is not kept from breaking links between tables.
    protected override Task TamperWithoutLinksAsync(string sql) => TamperAsync($"SET session_replication_role = replica; {sql}");

    protected override Task DropGuardsAsync() => TamperAsync(string.Join(' ', new[] { "journal", "checkpoints", "looks", "organisation_changes", "list_versions", "procedure_versions", "procedure_draft_history" }.Select(t =>
        $"DROP TRIGGER {t}_no_change ON {t}; DROP TRIGGER {t}_no_truncate ON {t}; DROP TRIGGER {t}_in_order ON {t};"))
        + " DROP TRIGGER account_entries_no_change ON account_entries; DROP TRIGGER account_postings_no_change ON account_postings;");

    protected override Task<VerificationReport> VerifyAsync(string? publicKey) =>
        PostgresAudit.RunAsync(new PostgresStoreOptions { ConnectionString = _database }, publicKey, replay: null, CancellationToken.None);
}
