using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>
/// The right to work on waiting rows for a while, given to one worker of one host. Where several hosts share a database, a row that is leased
/// is not given to anybody else before the lease ends, and whoever comes back after that finds the row held by another token and is refused.
/// Where one process owns the database, every lease is granted.
/// </summary>
/// <param name="Token">Names this lease alone: who took it, and something that never occurs twice.</param>
/// <param name="Until">When the rows are free again, unless they were taken away or released before.</param>
public sealed record Lease(string Token, Instant Until)
{
    /// <summary>How long a lease lasts: long enough for a batch, short enough that the rows of a host that died are soon taken over.</summary>
    public static TimeSpan Length { get; } = TimeSpan.FromMinutes(1);

    /// <summary>Makes a lease that begins now.</summary>
    /// <param name="now">The moment.</param>
    public static Lease From(Instant now) =>
        new($"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}", now.Plus(Length));
}
