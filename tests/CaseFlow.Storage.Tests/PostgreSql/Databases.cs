using CaseFlow.Storage.PostgreSql;
using CaseFlow.Testing.Postgres;

namespace CaseFlow.Storage.Tests.PostgreSql;

/// <summary>Databases with CaseFlow's schema.</summary>
internal static class Databases
{
    public static async Task<string> NewAsync() => await NewAsync(await PostgresServer.SharedAsync());

    public static Task<string> NewAsync(PostgresServer server) =>
        server.NewDatabaseAsync(async connectionString =>
            await (await PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = connectionString }, CancellationToken.None)).DisposeAsync());
}
