using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Sqlite.Opening;

/// <summary>Makes cases searchable that an earlier program stored, in groups, so that being stopped in between loses nothing.</summary>
internal static class SearchUpgrade
{
    public static async Task RunAsync(SqliteFile file, CancellationToken cancellation)
    {
        await using var connection = file.OpenWriter(mayCreate: false);
        using var statements = new Statements(connection, SqliteFile.Dialect);
        var more = true;
        while (more)
        {
            cancellation.ThrowIfCancellationRequested();
            await using var transaction = connection.BeginTransaction(deferred: true);
            statements.Transaction = transaction;
            more = await SearchBackfill.RunAsync(statements);
            await transaction.CommitAsync(cancellation);
            statements.Transaction = null;
        }
    }
}
