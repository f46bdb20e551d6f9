using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>Carries out one kind of effect from the outbox. Run at least once, so running it twice must do no harm.</summary>
internal interface IOutboxEffect
{
    /// <summary>The kind of outbox rows it takes.</summary>
    string Kind { get; }

    /// <summary>What takes its time outside, such as a network: done before the transaction, while the row is leased.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cancellation">Gives up.</param>
    Task PrepareAsync(OutboxRow row, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Carries it out within the transaction that takes the row away.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="row">The row.</param>
    ValueTask RunAsync(IWriteSession session, OutboxRow row);
}
