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
    ImmutableHashSet<int> PublishedYears);
