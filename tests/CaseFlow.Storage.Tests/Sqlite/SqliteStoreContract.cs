using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Storage.Sqlite.Audit;
using CaseFlow.Storage.Tests.Contract;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Tests.Sqlite;

public sealed class SqliteStoreContract : StoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseflow-store-").FullName;

    protected override string KeyFolder => _folder;

    private string Database => Path.Combine(_folder, "caseflow.db");

    protected override async Task<IStore> OpenAsync() =>
        await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Database }, CancellationToken.None);

    protected override async Task CloseAsync(IStore store)
    {
        await ((SqliteStore)store).DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override async Task TamperAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    protected override Task TamperWithoutLinksAsync(string sql) => TamperAsync($"PRAGMA foreign_keys = OFF; {sql}");

    protected override Task DropGuardsAsync() => TamperAsync(string.Join(' ', new[] { "journal", "checkpoints", "looks", "organisation_changes", "list_versions", "procedure_versions", "procedure_draft_history" }.Select(t =>
        $"DROP TRIGGER {t}_no_update; DROP TRIGGER {t}_no_delete; DROP TRIGGER {t}_in_order;"))
        + " DROP TRIGGER account_entries_no_update; DROP TRIGGER account_entries_no_delete;"
        + " DROP TRIGGER account_postings_no_update; DROP TRIGGER account_postings_no_delete;");

    protected override Task<VerificationReport> VerifyAsync(string? publicKey) =>
        SqliteAudit.RunAsync(Database, publicKey, replay: null, CancellationToken.None);
}
