namespace CaseFlow.Storage.Sqlite;

/// <summary>Which file, and how it is used.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The database file. Its folder is made when it is not there.</summary>
    public required string Path { get; init; }

    /// <summary>What a commit waits for. Default: <see cref="SqliteDurability.Full"/>.</summary>
    public SqliteDurability Durability { get; init; } = SqliteDurability.Full;

    /// <summary>Whether the file must be there already; otherwise a new one is made. Default: false.</summary>
    public bool MustExist { get; init; }

    /// <summary>How large the file may grow, in pages of 4,096 bytes; null for as large as the disk. Default: null.</summary>
    public int? MostPages { get; init; }
}
