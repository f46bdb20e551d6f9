using CaseFlow.Storage.PostgreSql;
using CaseFlow.Testing.Postgres;

namespace CaseFlow.Host.Tests.Postgres;

/// <summary>Databases with the schema, for hosts to share.</summary>
internal static class SharedDatabase
{
    public static async Task<string> NewAsync() => await NewAsync(await PostgresServer.SharedAsync());

    public static Task<string> NewAsync(PostgresServer server) => server.NewDatabaseAsync(async connectionString =>
    {
        await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = connectionString }, CancellationToken.None);
    });

    /// <summary>Asks the database itself.</summary>
    public static async Task<string> AskAsync(string connectionString, string sql)
    {
        var name = connectionString.Split(';').First(part => part.StartsWith("Database=", StringComparison.Ordinal))["Database=".Length..];
        return await (await PostgresServer.SharedAsync()).RunSqlAsync(name, sql);
    }
}
