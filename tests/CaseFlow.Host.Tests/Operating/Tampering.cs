using Microsoft.Data.Sqlite;

namespace CaseFlow.Host.Tests.Operating;

/// <summary>Changes evidence behind the program's back.</summary>
internal static class Tampering
{
    public static void AlterFirstEntry(string database) => Run(
        database,
        "DROP TRIGGER journal_no_update; UPDATE journal SET payload = REPLACE(payload, '地下', '地上') WHERE case_id = 1 AND sequence = 1");

    public static void Run(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
