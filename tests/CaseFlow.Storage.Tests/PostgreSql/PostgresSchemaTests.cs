using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.PostgreSql.Opening;
using CaseFlow.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace CaseFlow.Storage.Tests.PostgreSql;

public sealed class PostgresSchemaTests
{
    [Fact]
    public void The_migrations_give_the_model()
    {
        using var connection = new NpgsqlConnection("Host=localhost;Database=none");
        using var context = PostgresContext.Open(connection);

        context.Database.HasPendingModelChanges().Should().BeFalse("a changed model needs a new migration");
    }

    [SkippableFact]
    public async Task Hosts_that_start_at_once_on_an_empty_database_all_start()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await server.NewDatabaseAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => OpenAsync(database))));

        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }

        var name = new NpgsqlConnectionStringBuilder(database).Database!;
        (await server.RunSqlAsync(name, "SELECT COUNT(*) = COUNT(DISTINCT \"MigrationId\") FROM \"__EFMigrationsHistory\"")).Should().Be("t");
    }

    [SkippableFact]
    public async Task A_newer_schema_is_refused()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await Databases.NewAsync(server);
        await server.RunSqlAsync(
            new NpgsqlConnectionStringBuilder(database).Database!, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '20.0.0')");

        var refusal = await RefusalAsync(database);

        refusal.Code.Should().Be("storage.schema.newer-database");
        refusal.Arguments["schema"].Should().Be("29990101000000_Future");
    }

    [SkippableFact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await server.NewDatabaseAsync();
        var name = new NpgsqlConnectionStringBuilder(database).Database!;
        await server.RunSqlAsync(name, "CREATE TABLE customers (id int)");

        (await RefusalAsync(database)).Code.Should().Be("storage.schema.foreign");
        (await server.RunSqlAsync(name, "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'")).Should().Be("1");
    }

    [SkippableFact]
    public async Task An_older_schema_is_brought_up_to_date()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await server.NewDatabaseAsync();
        await using (var connection = new NpgsqlConnection(database + ";Pooling=false"))
        {
            await using var context = PostgresContext.Open(connection);
            await context.GetService<IMigrator>().MigrateAsync("Initial");
        }

        await server.RunSqlAsync(
            new NpgsqlConnectionStringBuilder(database).Database!, "INSERT INTO reference_data (kind, content) VALUES ('calendar', 'kept')");

        await using var store = await OpenAsync(database);

        (await store.ReadAsync(s => s.LoadReferenceAsync("calendar"), CancellationToken.None)).Should().Be("kept");
    }

    [SkippableFact]
    public async Task Evidence_cannot_be_emptied_at_one_blow_nor_by_a_session_that_calls_itself_a_replica()
    {
        var server = await PostgresServer.SharedAsync();
        var name = new NpgsqlConnectionStringBuilder(await Databases.NewAsync(server)).Database!;

        foreach (var sql in new[] { "TRUNCATE journal", "TRUNCATE cases CASCADE", "SET session_replication_role = replica; TRUNCATE looks" })
        {
            await FluentActions.Awaiting(() => server.RunSqlAsync(name, sql)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*append-only*");
        }
    }

    private static Task<PostgresStore> OpenAsync(string connectionString) =>
        PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = connectionString }, CancellationToken.None);

    private static async Task<StoreUnavailableException> RefusalAsync(string connectionString) =>
        (await FluentActions.Awaiting(() => OpenAsync(connectionString)).Should().ThrowAsync<StoreUnavailableException>()).Which;
}
