using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaseFlow.Storage.Sqlite.Opening;

/// <summary>Brings a file's schema up to date. An up-to-date file is told by one query, without building the EF model.</summary>
internal static class SchemaUpgrade
{
    public static async Task RunAsync(SqliteFile file, CancellationToken cancellation)
    {
        await using var connection = file.OpenWriter(mayCreate: true);
        var applied = Applied(connection);
        var known = Known();
        if (applied.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal).LastOrDefault() is { } unknown)
        {
            throw SqliteErrors.Make(SqliteErrors.SchemaNewer, file.Path, $"its schema {unknown} is newer than this program", inner: null, ("schema", unknown));
        }

        if (known.IsSubsetOf(applied))
        {
            return;
        }

        if (applied.Count > 0)
        {
            Keep(connection, $"{file.Path}.before-{known.Except(applied, StringComparer.Ordinal).Min(StringComparer.Ordinal)}.bak");
        }

        await using var context = SqliteFile.OpenContext(connection);
        await context.Database.MigrateAsync(cancellation);
    }

    public static HashSet<string> Known() =>
        [.. typeof(SchemaUpgrade).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Migration)))
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()];

    public static HashSet<string> Applied(SqliteConnection connection, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsHistory'";
        if (command.ExecuteScalar() is 0L)
        {
            return [];
        }

        command.CommandText = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"";
        using var reader = command.ExecuteReader();
        var applied = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            applied.Add(reader.GetString(0));
        }

        return applied;
    }

    private static void Keep(SqliteConnection connection, string path)
    {
        File.Delete(path);
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $path";
        command.Parameters.AddWithValue("$path", path);
        command.ExecuteNonQuery();
    }
}
