using System.Globalization;
using CaseFlow.Calendar;

namespace CaseFlow.Host.Web;

/// <summary>Moments as people in China read them: UTC+8 all year.</summary>
internal static class Times
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>Date and time to the minute: 2026-11-22 14:05.</summary>
    /// <param name="at">The moment.</param>
    public static string Show(Instant at) => Write(at, "yyyy-MM-dd HH:mm");

    /// <summary>The date alone: 2026-11-22.</summary>
    /// <param name="at">The moment.</param>
    public static string Day(Instant at) => Write(at, "yyyy-MM-dd");

    /// <summary>Date and time to the second: 2026-11-22 14:05:09.</summary>
    /// <param name="at">The moment.</param>
    public static string Second(Instant at) => Write(at, "yyyy-MM-dd HH:mm:ss");

    /// <summary>Day and time without the year, for small labels: 11-22 14:05.</summary>
    /// <param name="at">The moment.</param>
    public static string Short(Instant at) => Write(at, "MM-dd HH:mm");

    /// <summary>A stretch of time: 2026-11-22 14:05–15:10, with both dates when they differ, the start alone when nothing passed.</summary>
    /// <param name="from">When it began.</param>
    /// <param name="to">When it ended; null while it lasts.</param>
    public static string Range(Instant from, Instant? to) => to is not { } end || Show(end) == Show(from) ? Show(from)
        : Day(from) == Day(end) ? $"{Show(from)}–{Write(end, "HH:mm")}"
        : $"{Show(from)} – {Show(end)}";

    /// <summary>The moment for the <c>datetime</c> attribute of a <c>time</c> element.</summary>
    /// <param name="at">The moment.</param>
    public static string Machine(Instant at) => Write(at, "yyyy-MM-ddTHH:mm:sszzz");

    /// <summary>The moment as clocks show it, for expressions that ask what day it is.</summary>
    /// <param name="at">The moment.</param>
    public static DateTimeOffset Local(Instant at) => at.ToUtc().ToOffset(Offset);

    private static string Write(Instant at, string format) =>
        Local(at).ToString(format, CultureInfo.InvariantCulture);
}
