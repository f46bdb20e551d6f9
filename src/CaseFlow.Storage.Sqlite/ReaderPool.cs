using System.Collections.Concurrent;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.Sql;
using CaseFlow.Storage.Sqlite.Opening;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Sqlite;

/// <summary>Read-only connections, each lent to one reader at a time for one snapshot.</summary>
internal sealed class ReaderPool(SqliteFile file, OrganisationCache organisations) : IDisposable
{
    private const int MostIdle = 16;

    private readonly ConcurrentBag<Statements> _idle = [];
    private volatile bool _closed;

    public async Task<T> RunAsync<T>(Func<IReadSession, ValueTask<T>> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_closed, typeof(SqliteStore));
        FileChecks.StillThere(file.Path);
        Statements? lent = null;
        try
        {
            lent = _idle.TryTake(out var idle) ? idle : new Statements(file.OpenReader(), SqliteFile.Dialect);
            var result = await SnapshotAsync(lent, read);
            GiveBack(lent);
            lent = null;
            return result;
        }
        catch (Exception e) when (SqliteErrors.IsOfTheFile(e))
        {
            throw SqliteErrors.Translate(e, file.Path);
        }
        finally
        {
            if (lent is not null)
            {
                Close(lent);
            }
        }
    }

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryTake(out var idle))
        {
            Close(idle);
        }
    }

    private async Task<T> SnapshotAsync<T>(Statements lent, Func<IReadSession, ValueTask<T>> read)
    {
        // A deferred transaction takes its snapshot at the first query and keeps it.
        await using var transaction = ((SqliteConnection)lent.Connection).BeginTransaction(deferred: true);
        lent.Transaction = transaction;
        try
        {
            await using var session = new StoreSession(lent, SqliteFile.OpenContext, organisations);
            return await read(session);
        }
        finally
        {
            lent.Transaction = null;
        }
    }

    private void GiveBack(Statements lent)
    {
        if (_closed || _idle.Count >= MostIdle)
        {
            Close(lent);
        }
        else
        {
            _idle.Add(lent);
        }
    }

    private static void Close(Statements lent)
    {
        lent.Dispose();
        lent.Connection.Dispose();
    }
}
