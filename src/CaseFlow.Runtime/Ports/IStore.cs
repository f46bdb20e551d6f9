namespace CaseFlow.Runtime.Ports;

/// <summary>The durable store of an installation. Every change goes through one transaction.</summary>
public interface IStore
{
    /// <summary>
    /// Runs work in one transaction and gives its result once it is durable. The work may be run again after a conflict, so it
    /// must be pure apart from the session. When the work throws, nothing of it is kept; work of others grouped into the same
    /// commit is not touched.
    /// </summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Gives up waiting before the work began; work that began is finished.</param>
    Task<T> WriteAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation);

    /// <summary>Reads a consistent snapshot.</summary>
    /// <typeparam name="T">What the reading gives.</typeparam>
    /// <param name="read">The reading.</param>
    /// <param name="cancellation">Stops the reading.</param>
    Task<T> ReadAsync<T>(Func<IReadSession, ValueTask<T>> read, CancellationToken cancellation);
}
