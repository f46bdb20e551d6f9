using CaseFlow.Calendar;
using CaseFlow.Host.Web;

namespace CaseFlow.Host.Api;

/// <summary>Moments as the API writes them: ISO 8601 with the offset of China, +08:00.</summary>
internal static class Moments
{
    /// <summary>A moment.</summary>
    /// <param name="at">The moment.</param>
    public static DateTimeOffset Of(Instant at) => Times.Local(at);

    /// <summary>A moment that may be missing.</summary>
    /// <param name="at">The moment.</param>
    public static DateTimeOffset? Of(Instant? at) => at is { } moment ? Of(moment) : null;
}
