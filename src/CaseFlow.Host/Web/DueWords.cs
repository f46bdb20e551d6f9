using CaseFlow.Calendar;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Web;

/// <summary>Explains due moments in words: what was counted from when, what was skipped or paused, and how much is left.</summary>
/// <param name="texts">The texts.</param>
/// <param name="calendar">The working calendar, for the names of holidays and the working time left.</param>
internal sealed class DueWords(Texts texts, OfficeCalendar calendar)
{
    /// <summary>The whole explanation: "自 2026-11-20 10:00 起3个工作日，跳过2天周末；还剩1个工作日".</summary>
    /// <param name="due">The due date.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="paused">Whether the clock stands still now.</param>
    public async ValueTask<string> ExplainAsync(DueDate due, Instant now, bool paused) =>
        texts.Get("due.explained", ("how", await HowAsync(due)), ("left", paused ? texts["due.pausedNow"] : await LeftAsync(due, now)));

    /// <summary>How the due moment was counted, without what is left: for clocks that have stopped.</summary>
    /// <param name="due">The due date.</param>
    public async ValueTask<string> HowAsync(DueDate due)
    {
        var parts = new List<string> { Rule(due) };
        if (!due.SkippedHolidays.IsEmpty)
        {
            var names = (await calendar.LoadAsync())?.HolidayNames;
            var known = due.SkippedHolidays.Select(date => names?.GetValueOrDefault(date)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            var count = texts.Get("due.holidays", ("n", due.SkippedHolidays.Length));
            parts.Add(known.Count == 0 ? count : texts.Get("due.holidaysNamed", ("count", count), ("names", string.Join(texts["due.listComma"], known))));
        }

        if (due.SkippedWeekendDays > 0)
        {
            parts.Add(texts.Get("due.weekends", ("n", due.SkippedWeekendDays)));
        }

        if (!due.MakeUpDays.IsEmpty)
        {
            var days = due.MakeUpDays.Select(date => texts.Get("due.date", ("month", date.Month), ("day", date.Day)));
            parts.Add(texts.Get("due.makeUp", ("days", string.Join(texts["due.listComma"], days))));
        }

        if (due.Paused > TimeSpan.Zero)
        {
            parts.Add(texts.Get("due.pausedFor", ("span", Span.Show(texts, due.Paused))));
        }

        if (due.Provisional)
        {
            parts.Add(texts["due.provisional"]);
        }

        return string.Join(texts["due.comma"], parts);
    }

    /// <summary>How much time is left or by how much it is late, in the clock's own kind of time.</summary>
    /// <param name="due">The due date.</param>
    /// <param name="now">The present moment.</param>
    public async ValueTask<string> LeftAsync(DueDate due, Instant now)
    {
        if (due.Rule.Unit is ClockUnit.Minutes or ClockUnit.Hours || await calendar.LoadAsync() is not { } working)
        {
            return Left(due.Due, now);
        }

        var left = Deadline.Remaining(due, now, working);
        return left switch
        {
            { Overdue: true, Amount: 0 } => Left(due.Due, now),
            { Overdue: true } => texts.Get("due.late", ("span", Amount(left.Amount, left.Unit))),
            { Amount: 0, Unit: ClockUnit.WorkingHours } => texts["due.underWorkingHour"],
            { Amount: 0 } => texts["due.today"],
            _ => texts.Get("due.left", ("span", Amount(left.Amount, left.Unit))),
        };
    }

    /// <summary>How much wall time is left or by how much it is late; for lists, which know only the moment.</summary>
    /// <param name="due">The due moment.</param>
    /// <param name="now">The present moment.</param>
    public string Left(Instant due, Instant now) =>
        texts.Get(now > due ? "due.late" : "due.left", ("span", Span.Show(texts, due.Since(now))));

    private string Rule(DueDate due) => due.Rule switch
    {
        { Unit: ClockUnit.EndOfDay } => texts.Get("due.endOfDay", ("day", Times.Day(due.From))),

        // A fixed moment is kept as a rule that counts nothing.
        { Amount: 0 } => texts.Get("due.fixed", ("at", Times.Show(due.From))),
        _ => texts.Get("due.from", ("from", Times.Show(due.From)), ("amount", Amount(due.Rule.Amount, due.Rule.Unit))),
    };

    private string Amount(int amount, ClockUnit unit) => texts.Get(
        unit switch
        {
            ClockUnit.Minutes => "due.minutes",
            ClockUnit.Hours => "due.hours",
            ClockUnit.WorkingHours => "due.workingHours",
            ClockUnit.WorkingDays => "due.workingDays",
            ClockUnit.CalendarMonths => "due.months",
            _ => "due.days",
        },
        ("n", amount));
}
