using CaseFlow.Runtime.Ports;

namespace CaseFlow.Testing.Faults;

/// <summary>A store that goes wrong as the dice say, over one that does not.</summary>
/// <param name="inner">The real store.</param>
/// <param name="dice">What goes wrong.</param>
/// <param name="committed">Takes what the real store kept.</param>
public sealed class FaultyStore(IStore inner, FaultDice dice, CommittedSteps committed) : IStore
{
    private const int MostStatements = 12;
    private const int MostYields = 8;

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation)
    {
        var fault = dice.NextWrite();
        switch (fault)
        {
            case FaultKind.BeforeBegin:
                throw new InjectedFaultException(fault);
            case FaultKind.Slow:
                await OvertakeAsync();
                break;
        }

        var saved = new List<CaseStep>();
        var result = await (fault == FaultKind.Cancelled
            ? GiveUpAsync(session => TryAsync(session, work, fault, saved))
            : inner.WriteAsync(session => TryAsync(session, work, fault, saved), cancellation));
        committed.Add(saved);
        switch (fault)
        {
            case FaultKind.AfterCommit:
                throw new InjectedFaultException(fault);
            case FaultKind.Slow:
                await OvertakeAsync();
                break;
        }

        return result;
    }

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<IReadSession, ValueTask<T>> read, CancellationToken cancellation) =>
        dice.NextReadFails() ? throw new InjectedFaultException(FaultKind.BeforeBegin) : inner.ReadAsync(read, cancellation);

    private async ValueTask<T> TryAsync<T>(IWriteSession session, Func<IWriteSession, ValueTask<T>> work, FaultKind fault, List<CaseStep> saved)
    {
        saved.Clear();
        var failAt = fault == FaultKind.AtStatement ? 1 + dice.Next(MostStatements) : 0;
        var result = await work(FaultySession.Wrap(session, failAt, saved));
        return fault switch
        {
            // A place beyond the last statement is the commit.
            FaultKind.AtStatement or FaultKind.AtCommit => throw new InjectedFaultException(fault),
            // Only what checks a version can meet a conflict.
            FaultKind.Conflict when saved.Count > 0 => throw new VersionConflictException("Expected to be the first writer, but the test was faster."),
            _ => result,
        };
    }

    private async Task<T> GiveUpAsync<T>(Func<IWriteSession, ValueTask<T>> work)
    {
        using var source = new CancellationTokenSource();
        if (dice.Next(2) == 0)
        {
            await source.CancelAsync();
        }

        var written = inner.WriteAsync(work, source.Token);
        await source.CancelAsync();
        return await written;
    }

    private async Task OvertakeAsync()
    {
        for (var yields = dice.Next(MostYields); yields >= 0; yields--)
        {
            await Task.Yield();
        }
    }
}
