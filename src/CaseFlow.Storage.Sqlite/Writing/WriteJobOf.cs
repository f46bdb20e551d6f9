using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Sqlite.Writing;

/// <summary>Work that gives a value.</summary>
internal sealed class WriteJobOf<T> : WriteJob
{
    private const int Waiting = 0;
    private const int Begun = 1;
    private const int GivenUp = 2;

    private readonly Func<IWriteSession, ValueTask<T>> _work;
    private readonly TaskCompletionSource<T> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenRegistration _registration;
    private int _state;
    private T? _result;

    public WriteJobOf(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation)
    {
        _work = work;
        _registration = cancellation.UnsafeRegister(
            (_, token) =>
            {
                if (Interlocked.CompareExchange(ref _state, GivenUp, Waiting) == Waiting)
                {
                    _told.TrySetCanceled(token);
                }
            },
            state: null);
    }

    public Task<T> Told => _told.Task;

    public override bool TryBegin()
    {
        var begins = Interlocked.CompareExchange(ref _state, Begun, Waiting) == Waiting;
        _registration.Dispose();
        return begins;
    }

    public override async ValueTask RunAsync(IWriteSession session) => _result = await _work(session);

    public override void Complete() => _told.TrySetResult(_result!);

    public override void Fail(Exception e) => _told.TrySetException(e);
}
