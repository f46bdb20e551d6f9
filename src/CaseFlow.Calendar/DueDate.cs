using System.Collections.Immutable;

namespace CaseFlow.Calendar;

/// <summary>A computed due moment and what explains it.</summary>
/// <param name="Rule">The rule that was applied.</param>
/// <param name="From">The moment the clock started.</param>
/// <param name="Due">The due moment; a thing done at this very moment is still in time.</param>
/// <param name="SkippedHolidays">Dates between start and due that were skipped as public holidays.</param>
/// <param name="SkippedWeekendDays">How many ordinary weekend days were skipped.</param>
/// <param name="MakeUpDays">Weekend dates counted as working days because of a make-up notice 调休.</param>
/// <param name="Paused">How long the clock stood still, as counted in the rule's own kind of time.</param>
/// <param name="Provisional">True when the span touches a year without a published holiday notice.</param>
/// <param name="CalendarVersion">The version of the calendar used.</param>
public sealed record DueDate(
    ClockRule Rule,
    Instant From,
    Instant Due,
    ImmutableArray<DateOnly> SkippedHolidays,
    int SkippedWeekendDays,
    ImmutableArray<DateOnly> MakeUpDays,
    TimeSpan Paused,
    bool Provisional,
    string CalendarVersion);
