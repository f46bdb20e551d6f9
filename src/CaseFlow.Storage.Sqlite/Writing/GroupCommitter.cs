using System.Diagnostics;
using System.Threading.Channels;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.Sql;
using CaseFlow.Storage.Sqlite.Opening;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Sqlite.Writing;

/// <summary>
/// The only writer. It takes what waits, runs each piece of work in a savepoint of one transaction, commits once and then tells the
/// callers: the disk is waited for once per group, and nobody hears of a step that is not durable.
/// </summary>
internal sealed class GroupCommitter : IAsyncDisposable
{
    private const int LargestGroup = 256;

    private readonly Channel<WriteJob> _waiting = Channel.CreateUnbounded<WriteJob>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteFile _file;
    private readonly OrganisationCache _organisations;
    private readonly Task _loop;
    private Statements? _statements;

    public GroupCommitter(SqliteFile file, OrganisationCache organisations)
    {
        _file = file;
        _organisations = organisations;
        _loop = Task.Run(LoopAsync);
    }

    public Task<T> RunAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation)
    {
        var job = new WriteJobOf<T>(work, cancellation);
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(job), typeof(SqliteStore));
        return job.Told;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
        Disconnect();
    }

    private async Task LoopAsync()
    {
        var group = new List<WriteJob>();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < LargestGroup && _waiting.Reader.TryRead(out var job))
            {
                if (job.TryBegin())
                {
                    group.Add(job);
                }
            }

            if (group.Count > 0)
            {
                await CommitAsync(group);
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
