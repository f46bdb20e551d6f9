namespace CaseFlow.Storage.PostgreSql;

/// <summary>Which database, and how it is used.</summary>
public sealed record PostgresStoreOptions
{
    /// <summary>
    /// The connection string in Npgsql's words, such as <c>Host=db;Database=caseflow;Username=caseflow;Password=…</c>. What it does not say is
    /// chosen by the store: prepared statements, at most 16 connections each for readers and writers, 5 seconds to connect.
    /// </summary>
    public required string ConnectionString { get; init; }
}
