using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.PostgreSql.Opening;

/// <summary>Makes cases searchable that an earlier program stored, in groups, so that being stopped in between loses nothing.</summary>
internal static class SearchUpgrade
{
    public static async Task RunAsync(ServerConnections server, CancellationToken cancellation)
    {
        await using var connection = await server.OpenWriterAsync(cancellation);
        var more = true;
        while (more)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            using var statements = new Statements(connection, PostgresDialect.Writing) { Transaction = transaction };
            more = await SearchBackfill.RunAsync(statements);
            await statements.FlushAsync();
            await transaction.CommitAsync(cancellation);
        }
    }
}
