using System.Text.RegularExpressions;
using CaseFlow.Calendar;

namespace CaseFlow.Host.Demo;

/// <summary>
/// Moments of stories, relative to the present: <c>now-25m</c>; <c>12w@09:20</c>, the twelfth working day before today; <c>6d@10:10</c>, the
/// latest 10:10 at least six times 24 hours ago; <c>+4m</c> after the step before; <c>+1w@09:30</c> on the first working day after it.
/// </summary>
/// <param name="now">The present.</param>
/// <param name="calendar">The working calendar.</param>
internal sealed partial class DemoMoment(Instant now, WorkingCalendar calendar)
{
    /// <summary>Computes a moment.</summary>
    /// <param name="text">The moment as written.</param>
    /// <param name="previous">The step before.</param>
    /// <exception cref="FormatException">The text is no moment.</exception>
    public Instant Resolve(string text, Instant previous)
    {
        var match = Shape().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"Expected a moment of a story such as 12w@09:20, but found '{text}'.");
        }

        var count = int.Parse(match.Groups["count"].Value);
        var unit = match.Groups["unit"].Value;
        var isAfter = match.Groups["from"].Value == "+";
        if (!match.Groups["time"].Success)
        {
            return isAfter ? previous.Plus(Length(count, unit)) : now.Plus(-Length(count, unit));
        }

        var time = TimeOnly.Parse(match.Groups["time"].Value);
        if (unit == "w")
        {
            return At(Working(DateOf(isAfter ? previous : now), isAfter ? count : -count), time);
        }

        var latest = now.Plus(-TimeSpan.FromDays(count));
        var day = At(DateOf(latest), time);
        return day <= latest ? day : day.Plus(-TimeSpan.FromDays(1));
    }

    private static TimeSpan Length(int count, string unit) => unit switch
    {
        "m" => TimeSpan.FromMinutes(count),
        "h" => TimeSpan.FromHours(count),
        _ => TimeSpan.FromDays(count),
    };

    private DateOnly DateOf(Instant moment) => DateOnly.FromDateTime(calendar.LocalTime(moment).DateTime);

    private Instant At(DateOnly date, TimeOnly time) => Instant.From(new DateTimeOffset(date.ToDateTime(time), calendar.Offset));

    private DateOnly Working(DateOnly date, int days)
    {
        var left = Math.Abs(days);
        while (left > 0)
        {
            date = date.AddDays(Math.Sign(days));
            left -= calendar.IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    [GeneratedRegex(@"^(?<from>now-|\+)?(?<count>\d+)(?<unit>[mhdw])(@(?<time>\d\d:\d\d))?$")]
    private static partial Regex Shape();
}
