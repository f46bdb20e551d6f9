namespace CaseFlow.Storage.Sql;

/// <summary>Builds insert statements once from column names, so that no list of parameters is counted by hand.</summary>
internal static class Insertion
{
    public static string Into(string table, params string[] columns) =>
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";

    /// <summary>Inserts a row, or replaces the other columns of the row with the same key.</summary>
    public static string OrReplace(string table, string[] key, params string[] columns) =>
        $"{Into(table, [.. key, .. columns])} ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET {string.Join(", ", columns.Select(c => $"{c} = excluded.{c}"))}";

    /// <summary>Inserts a row unless one with the same key is there.</summary>
    public static string OrKeep(string table, string[] key, params string[] columns) =>
        $"{Into(table, [.. key, .. columns])} ON CONFLICT ({string.Join(", ", key)}) DO NOTHING";
}
