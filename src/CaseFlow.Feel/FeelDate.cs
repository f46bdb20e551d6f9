using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>
/// A calendar date without time and zone (DMN 1.5 §10.3.2.3.4): proleptic Gregorian, years from -999,999,999 to 999,999,999, with a year 0.
/// The default is 0000-01-01.
/// </summary>
public readonly record struct FeelDate : IComparable<FeelDate>
{
    /// <summary>The largest year; the smallest is its negative.</summary>
    public const int LargestYear = 999_999_999;

    private const int DaysPerEra = 146_097;
    private const int YearsPerEra = 400;

    /// <summary>From the first of March of year 0, where eras are counted from, to 1970-01-01.</summary>
    private const int DaysToEpoch = 719_468;
    private static readonly long FirstDay = NumberOf(-LargestYear, 1, 1);
    private static readonly long LastDay = NumberOf(LargestYear, 12, 31);

    private readonly byte monthsBefore;
    private readonly byte daysBefore;

    private FeelDate(int year, int month, int day) => (Year, monthsBefore, daysBefore) = (year, (byte)(month - 1), (byte)(day - 1));

    /// <summary>The year; 0 is the year before 1, -1 the year before 0.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month => monthsBefore + 1;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => daysBefore + 1;

    /// <summary>The day of the week as ISO 8601 counts: Monday is 1, Sunday 7.</summary>
    public int DayOfWeek => WeekdayOf(DayNumber);

    /// <summary>The day of the year, from 1 to 366.</summary>
    public int DayOfYear => (int)(DayNumber - NumberOf(Year, 1, 1)) + 1;

    /// <summary>The number of the ISO 8601 week, 1 to 53. The first days of January may belong to the last week of the year before, the last of December to week 1.</summary>
    public int WeekOfYear
    {
        get
        {
            var week = (DayOfYear - DayOfWeek + 10) / 7;
            return week == 0 ? WeeksOf(Year - 1L) : week > WeeksOf(Year) ? 1 : week;
        }
    }

    /// <summary>The days since 1970-01-01; negative before.</summary>
    public long DayNumber => NumberOf(Year, Month, Day);

    /// <summary>Makes a date from its parts.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>The date; null when there is none.</returns>
    public static FeelDate? Of(int year, int month, int day) =>
        year is >= -LargestYear and <= LargestYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month)
            ? new FeelDate(year, month, day)
            : null;

    /// <summary>Makes a date from a base library date.</summary>
    /// <param name="date">The date.</param>
    public static FeelDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The date that many days after 1970-01-01.</summary>
    /// <param name="number">The number of days; negative before.</param>
    /// <returns>The date; null beyond the years that there are.</returns>
    public static FeelDate? FromDayNumber(long number)
    {
        if (number < FirstDay || number > LastDay)
        {
            return null;
        }

        // Years are counted from March, so that the leap day is the last of a year and months have regular lengths.
        var days = number + DaysToEpoch;
        var era = Math.DivRem(days, DaysPerEra, out var inEra);
        if (inEra < 0)
        {
            era--;
            inEra += DaysPerEra;
        }

        var day = (int)inEra;
        var yearOfEra = (day - (day / 1_460) + (day / 36_524) - (day / 146_096)) / 365;
        var dayOfYear = day - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        var calendarMonth = month < 10 ? month + 3 : month - 9;
        var year = yearOfEra + (era * YearsPerEra) + (calendarMonth <= 2 ? 1 : 0);
        return new FeelDate((int)year, calendarMonth, dayOfYear - (((153 * month) + 2) / 5) + 1);
    }

    /// <summary>The number of days of a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Converts to a base library date.</summary>
    /// <param name="date">The date; its default when there is none.</param>
    /// <returns>False outside the years 1 to 9999.</returns>
    public bool TryToDateOnly(out DateOnly date)
    {
        date = Year is >= 1 and <= 9999 ? new DateOnly(Year, Month, Day) : default;
        return Year is >= 1 and <= 9999;
    }

    /// <summary>The date some days later.</summary>
    /// <param name="days">The days; may be negative.</param>
    /// <returns>The date; null beyond the years that there are.</returns>
    public FeelDate? AddDays(long days) => days < FirstDay - LastDay || days > LastDay - FirstDay ? null : FromDayNumber(DayNumber + days);

    /// <summary>The date some months later: the same day, or the last of a month that is shorter.</summary>
    /// <param name="months">The months; may be negative.</param>
    /// <returns>The date; null beyond the years that there are.</returns>
    public FeelDate? AddMonths(long months)
    {
        var month = ((Int128)Year * 12) + monthsBefore + months;
        if (month < -LargestYear * (Int128)12 || month >= (LargestYear + (Int128)1) * 12)
        {
            return null;
        }

        var year = (int)Math.DivRem((long)month, 12, out var rest);
        if (rest < 0)
        {
            year--;
            rest += 12;
        }

        return new FeelDate(year, (int)rest + 1, Math.Min(Day, DaysInMonth(year, (int)rest + 1)));
    }

    /// <inheritdoc/>
    public int CompareTo(FeelDate other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : ((monthsBefore << 8) | daysBefore).CompareTo((other.monthsBefore << 8) | other.daysBefore);

    /// <summary>The date as XML Schema writes it, for example <c>2026-01-31</c>.</summary>
    public override string ToString() => TemporalText.Write(this);

    /// <summary>Earlier than.</summary>
    public static bool operator <(FeelDate left, FeelDate right) => left.CompareTo(right) < 0;

    /// <summary>Earlier than or the same.</summary>
    public static bool operator <=(FeelDate left, FeelDate right) => left.CompareTo(right) <= 0;

    /// <summary>Later than.</summary>
    public static bool operator >(FeelDate left, FeelDate right) => left.CompareTo(right) > 0;

    /// <summary>Later than or the same.</summary>
    public static bool operator >=(FeelDate left, FeelDate right) => left.CompareTo(right) >= 0;

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % YearsPerEra == 0);

    private static int WeeksOf(long year)
    {
        var firstOfJanuary = WeekdayOf(NumberOf(year, 1, 1));
        return firstOfJanuary == 4 || (firstOfJanuary == 3 && IsLeap(year)) ? 53 : 52;
    }

    /// <summary>1970-01-01 was a Thursday.</summary>
    private static int WeekdayOf(long number) => (int)(((number + 3) % 7) + 7) % 7 + 1;

    private static long NumberOf(long year, int month, int day)
    {
        var fromMarch = month <= 2 ? year - 1 : year;
        var era = (fromMarch >= 0 ? fromMarch : fromMarch - (YearsPerEra - 1)) / YearsPerEra;
        var yearOfEra = fromMarch - (era * YearsPerEra);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * DaysPerEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - DaysToEpoch;
    }
}
