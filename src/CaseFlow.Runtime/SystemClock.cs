using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime;

/// <summary>The machine's clock.</summary>
/// <param name="time">Where the machine's time comes from.</param>
public sealed class SystemClock(TimeProvider time) : IClock
{
    /// <inheritdoc/>
    public Instant Now => Instant.From(time.GetUtcNow());
}
