using Npgsql;

namespace CaseFlow.Storage.PostgreSql;

/// <summary>Which database, and how it is used.</summary>
public sealed record PostgresStoreOptions
{
    /// <summary>
    /// The connection string in Npgsql's words, such as <c>Host=db;Database=caseflow;Username=caseflow;Password=…</c>. What it does not say is
    /// chosen by the store: prepared statements, at most 16 connections each for readers and writers, 5 seconds to connect.
    /// </summary>
    public required string ConnectionString { get; init; }

    /// <summary>Whether a connection string can be read and names a server, a database and a user.</summary>
    /// <param name="connectionString">The connection string.</param>
    public static bool CanBeRead(string connectionString)
    {
        try
        {
            var read = new NpgsqlConnectionStringBuilder(connectionString);
            return read is { Host.Length: > 0, Database.Length: > 0, Username.Length: > 0 };
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
