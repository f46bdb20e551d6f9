using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Security;

/// <summary>The installation's clock for parts that ask a <see cref="TimeProvider"/>, so that sessions end by the same time as all else.</summary>
/// <param name="clock">The clock.</param>
internal sealed class ClockTime(IClock clock) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => clock.Now.ToUtc();
}
