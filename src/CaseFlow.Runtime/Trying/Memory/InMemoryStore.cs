using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying.Memory;

/// <summary>A store in memory: one writer at a time, all or nothing.</summary>
internal sealed class InMemoryStore : IStore, IDisposable
{
    private readonly SemaphoreSlim writer = new(1, 1);

    public MemoryState State { get; set; } = new();

    /// <summary>Gives a version of which the state has the head only; null where there is no such place.</summary>
    public Func<string, ValueTask<ProcedureVersion?>>? Elsewhere { get; init; }

    /// <summary>How many of the next saves meet a version conflict.</summary>
    public int Conflicts { get; set; }

    public async Task<T> WriteAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation)
    {
        await writer.WaitAsync(cancellation);
        try
        {
            var session = new MemorySession(State, TakeConflict, Elsewhere);
            var result = await work(session);
            State = session.State;
            return result;
        }
        finally
        {
            writer.Release();
        }
    }

    public async Task<T> ReadAsync<T>(Func<IReadSession, ValueTask<T>> read, CancellationToken cancellation) =>
        await read(new MemorySession(State, () => false, Elsewhere));

    public void Dispose() => writer.Dispose();

    private bool TakeConflict()
    {
        if (Conflicts == 0)
        {
            return false;
        }

        Conflicts--;
        return true;
    }
}
