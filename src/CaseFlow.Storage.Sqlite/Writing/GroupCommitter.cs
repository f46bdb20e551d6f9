using System.Collections.Concurrent;
using System.Diagnostics;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.Sql;
using CaseFlow.Storage.Sqlite.Opening;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Sqlite.Writing;

/// <summary>
/// The only writer. It takes what waits, runs each piece of work in a savepoint of one transaction, commits once and then tells the
/// callers: the disk is waited for once per group, and nobody hears of a step that is not durable. It has a thread of its own, because it
/// spends its time waiting for the disk and must not hold one of the few that decide the next steps meanwhile.
/// </summary>
internal sealed class GroupCommitter : IAsyncDisposable
{
    private const int LargestGroup = 256;

    private readonly BlockingCollection<WriteJob> _waiting = [];
    private readonly SqliteFile _file;
    private readonly OrganisationCache _organisations;
    private readonly Task _loop;
    private Statements? _statements;

    public GroupCommitter(SqliteFile file, OrganisationCache organisations)
    {
        _file = file;
        _organisations = organisations;
        _loop = Task.Factory.StartNew(Loop, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public Task<T> RunAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation)
    {
        var job = new WriteJobOf<T>(work, cancellation);
        try
        {
            _waiting.Add(job, CancellationToken.None);
        }
        catch (InvalidOperationException e)
        {
            throw new ObjectDisposedException("Expected to write to an open store, but it was closed.", e);
        }

        return job.Told;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.CompleteAdding();
        await _loop;
        Disconnect();
    }

    private void Loop()
    {
        var group = new List<WriteJob>();
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            group.Clear();
            var next = first;
            do
            {
                if (next.TryBegin())
                {
                    group.Add(next);
                }
            }
            while (group.Count < LargestGroup && _waiting.TryTake(out next));

            if (group.Count > 0)
            {
                // SQLite's calls do not give the thread away, so nothing is waited for that another thread would have to do.
                CommitAsync(group).GetAwaiter().GetResult();
            }
        }
    }

    private async Task CommitAsync(List<WriteJob> group)
    {
        var failures = new Dictionary<WriteJob, Exception>();
        var began = Stopwatch.GetTimestamp();
        try
        {
            FileChecks.StillThere(_file.Path);
            var statements = Connect();
            await using var transaction = ((SqliteConnection)statements.Connection).BeginTransaction();
            statements.Transaction = transaction;
            foreach (var job in group)
            {
                if (await TryRunAsync(statements, job) is { } failure)
                {
                    failures.Add(job, failure);
                }
            }

            FileChecks.StillThere(_file.Path);
            await transaction.CommitAsync();
            statements.Transaction = null;
            CommitMeter.Committed(group.Count, Stopwatch.GetElapsedTime(began));
        }
        catch (Exception e)
        {
            // Whatever state the connection is in, the next group begins on a new one.
            Disconnect();
            var told = SqliteErrors.Translate(e, _file.Path);
            group.ForEach(job => job.Fail(told));
            return;
        }

        foreach (var job in group)
        {
            if (failures.TryGetValue(job, out var failure))
            {
                job.Fail(failure);
            }
            else
            {
                job.Complete();
            }
        }
    }

    private async ValueTask<Exception?> TryRunAsync(Statements statements, WriteJob job)
    {
        await statements.ExecuteAsync("SAVEPOINT work");
        try
        {
            await using var session = new StoreSession(statements, SqliteFile.OpenContext, _organisations);
            await job.RunAsync(session);
            await statements.ExecuteAsync("RELEASE SAVEPOINT work");
            return null;
        }
        catch (Exception e) when (!SqliteErrors.IsOfTheFile(e))
        {
            await statements.ExecuteAsync("ROLLBACK TO SAVEPOINT work");
            await statements.ExecuteAsync("RELEASE SAVEPOINT work");
            return e;
        }
    }

    private Statements Connect() => _statements ??= new Statements(_file.OpenWriter(mayCreate: false), SqliteFile.Dialect);

    private void Disconnect()
    {
        _statements?.Dispose();
        _statements?.Connection.Dispose();
        _statements = null;
    }
}
