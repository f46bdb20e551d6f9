using System.Collections.Immutable;

namespace CaseFlow.Calendar;

/// <summary>A computed due moment and what explains it. Compared by content.</summary>
/// <param name="Rule">The rule that was applied; the amount of an end-of-day rule is written as 0.</param>
/// <param name="From">The moment the clock started.</param>
/// <param name="Due">The due moment; a thing done at this very moment is still in time.</param>
/// <param name="SkippedHolidays">Dates up to due that were skipped as public holidays, in order; empty unless the rule counts working time.</param>
/// <param name="SkippedWeekendDays">How many ordinary weekend days were skipped; 0 unless the rule counts working time.</param>
/// <param name="MakeUpDays">Weekend dates counted as working days because of a make-up notice 调休, in order.</param>
/// <param name="Paused">
/// How long the clock stood still, as counted in the rule's own kind of time: wall time, working time, or whole days of 24 hours
/// each standing for one day of the kind counted.
/// </param>
/// <param name="Provisional">
/// True when the rule counts working time and the span touches a date whose holiday notice is not loaded; other rules do not depend on notices.
/// </param>
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
    string CalendarVersion)
{
    /// <summary>Compares by content, lists included.</summary>
    /// <param name="other">Another due date.</param>
    public bool Equals(DueDate? other) =>
        other is not null
        && Rule == other.Rule
        && From == other.From
        && Due == other.Due
        && SkippedHolidays.AsSpan().SequenceEqual(other.SkippedHolidays.AsSpan())
        && SkippedWeekendDays == other.SkippedWeekendDays
        && MakeUpDays.AsSpan().SequenceEqual(other.MakeUpDays.AsSpan())
        && Paused == other.Paused
        && Provisional == other.Provisional
        && CalendarVersion == other.CalendarVersion;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, From, Due, Paused, CalendarVersion);
}
