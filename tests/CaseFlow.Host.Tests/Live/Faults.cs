using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Host.Tests.Live;

/// <summary>Keeps every error that the program logs, so that a test cannot pass over one.</summary>
internal sealed class Faults : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> kept = new();

    public IReadOnlyCollection<string> Kept => kept;

    /// <summary>Forgets all but the first.</summary>
    public void Forget(int allBut)
    {
        var first = kept.Take(allBut).ToList();
        kept.Clear();
        first.ForEach(kept.Enqueue);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            kept.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
