using CaseFlow.Calendar;

namespace CaseFlow.Host.Api;

/// <summary>Moments as the API writes them: ISO 8601 with the offset of China, +08:00.</summary>
internal static class Moments
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>A moment.</summary>
    /// <param name="at">The moment.</param>
    public static DateTimeOffset Of(Instant at) => at.ToUtc().ToOffset(Offset);

    /// <summary>A moment that may be missing.</summary>
    /// <param name="at">The moment.</param>
    public static DateTimeOffset? Of(Instant? at) => at is { } moment ? Of(moment) : null;
}
