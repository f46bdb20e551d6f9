using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime;

/// <summary>A clock that is set by hand, for the demo and for tests.</summary>
/// <param name="start">The first moment.</param>
public sealed class VirtualClock(Instant start) : IClock
{
    /// <inheritdoc/>
    public Instant Now { get; private set; } = start;

    /// <summary>Sets the clock, also back.</summary>
    /// <param name="now">The moment.</param>
    public void Set(Instant now) => Now = now;

    /// <summary>Moves the clock.</summary>
    /// <param name="duration">How far; may be negative.</param>
    public void Advance(TimeSpan duration) => Now = Now.Plus(duration);
}
