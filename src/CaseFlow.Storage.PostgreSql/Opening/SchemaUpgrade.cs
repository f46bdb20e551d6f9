using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace CaseFlow.Storage.PostgreSql.Opening;

/// <summary>Brings the schema up to date under a lock of the whole database, so that hosts that start at once do it one after another.</summary>
internal static class SchemaUpgrade
{
    /// <summary>Any number that other users of advisory locks in the database are unlikely to choose.</summary>
    private const long Lock = 0x43_61_73_65_46_6C_6F_77;

    private const string History = "__EFMigrationsHistory";

    public static async Task RunAsync(ServerConnections server, CancellationToken cancellation)
    {
        await using var connection = await server.OpenWriterAsync(cancellation);
        await RunAsync(connection, string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_lock({Lock})"), cancellation);
        try
        {
            var applied = await AppliedAsync(connection, server.Name, cancellation);
            var known = Known();
            if (applied.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal).LastOrDefault() is { } unknown)
            {
                throw PostgresErrors.Make(
                    PostgresCodes.SchemaNewer, server.Name, $"its schema {unknown} is newer than this program", inner: null, ("schema", unknown));
            }

            if (!known.IsSubsetOf(applied))
            {
                await using var context = PostgresContext.Open(connection);
                context.Database.SetCommandTimeout(TimeSpan.FromHours(6));
                await context.Database.MigrateAsync(cancellation);
            }
        }
        finally
        {
            await UnlockAsync(connection);
        }
    }

    private static HashSet<string> Known() =>
        [.. typeof(SchemaUpgrade).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Migration)))
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()];

    private static async Task<HashSet<string>> AppliedAsync(NpgsqlConnection connection, PostgresName name, CancellationToken cancellation)
    {
        var tables = await TextsAsync(connection, "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()", cancellation);
        if (tables.Contains(History))
        {
            return await TextsAsync(connection, $"SELECT \"MigrationId\" FROM \"{History}\"", cancellation);
        }

        // Tables of somebody else: CaseFlow does not move in with them.
        return tables.Count == 0
            ? tables
            : throw PostgresErrors.Make(
                PostgresCodes.SchemaForeign, name, "it holds tables that are not CaseFlow's", inner: null, ("table", tables.Min(StringComparer.Ordinal)!));
    }

    private static async Task<HashSet<string>> TextsAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    // The lock goes with the connection as well, which is how a host that dies gives it free.
    private static async Task UnlockAsync(NpgsqlConnection connection)
    {
        if (connection.FullState == System.Data.ConnectionState.Open)
        {
            await RunAsync(connection, string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_unlock({Lock})"), CancellationToken.None);
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
