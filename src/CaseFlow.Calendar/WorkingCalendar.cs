using System.Collections.Immutable;

namespace CaseFlow.Calendar;

/// <summary>Working time of one place: time zone, working hours, public holidays and make-up working days.</summary>
/// <param name="Version">Names this content; changes whenever any part does.</param>
/// <param name="Offset">Offset of local time from UTC; China has no summer time, so one offset serves all dates.</param>
/// <param name="Hours">Working spans of a working day, in order, not overlapping.</param>
/// <param name="Holidays">Dates off by a holiday notice, also when they fall on a weekend.</param>
/// <param name="MakeUpDays">Weekend dates worked by a holiday notice.</param>
/// <param name="PublishedYears">Years whose holiday notice is loaded; other years count weekends only and are provisional.</param>
public sealed record WorkingCalendar(
    string Version,
    TimeSpan Offset,
    ImmutableArray<WorkingSpan> Hours,
    ImmutableHashSet<DateOnly> Holidays,
    ImmutableHashSet<DateOnly> MakeUpDays,
    ImmutableHashSet<int> PublishedYears)
{
    /// <summary>First day of December that a notice of the next year has ever moved (2007-12-29, 2018-12-29).</summary>
    private const int FirstBridgeDay = 29;

    /// <summary>Names of the holidays by date, such as 春节; a date may be missing. For explanations only.</summary>
    public ImmutableDictionary<DateOnly, string> HolidayNames { get; init; } = ImmutableDictionary<DateOnly, string>.Empty;

    /// <summary>A moment as clocks show it where the calendar holds.</summary>
    /// <param name="at">The moment.</param>
    public DateTimeOffset LocalTime(Instant at) => at.ToUtc().ToOffset(Offset);

    /// <summary>Whether a local date is worked: Monday to Friday and make-up days, without holidays. A holiday wins over a make-up day.</summary>
    /// <param name="date">The local date.</param>
    public bool IsWorkingDay(DateOnly date) =>
        !Holidays.Contains(date) && (!IsWeekend(date) || MakeUpDays.Contains(date));

    /// <summary>
    /// Whether the notice that decides about a local date is loaded. From 29 December on the next year's notice is needed too, because notices
    /// have moved days around New Year there (2008, 2012, 2019, 2023).
    /// </summary>
    /// <param name="date">The local date.</param>
    public bool IsSettled(DateOnly date) =>
        PublishedYears.Contains(date.Year)
        && (date.Month < 12 || date.Day < FirstBridgeDay || PublishedYears.Contains(date.Year + 1));

    /// <summary>Whether a date is a Saturday or Sunday.</summary>
    internal static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
