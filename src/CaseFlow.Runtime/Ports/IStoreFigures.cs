using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A session that can count what it holds; sessions of durable stores do.</summary>
public interface IStoreFigures
{
    /// <summary>Counts, on the session's snapshot.</summary>
    /// <param name="now">The moment up to which something is due.</param>
    ValueTask<StoreFigures> LoadFiguresAsync(Instant now);
}
