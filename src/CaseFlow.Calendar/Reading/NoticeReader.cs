using System.Text.Json;

namespace CaseFlow.Calendar.Reading;

/// <summary>Reads the holiday notices of the years and gathers their dates.</summary>
internal sealed class NoticeReader(FileErrors errors, ItemReading reading)
{
    private const int December = 12;

    public Dictionary<DateOnly, string> Holidays { get; } = [];

    public HashSet<DateOnly> MakeUpDays { get; } = [];

    public SortedSet<int> Years { get; } = [];

    public void Read(JsonItem years)
    {
        foreach (var item in reading.List(years, mayBeEmpty: true))
        {
            if (reading.Object(item, "year", "papers", "holidays") is not [var yearItem, var papers, var holidays] || Year(yearItem) is not { } year)
            {
                continue;
            }

            foreach (var paper in reading.List(papers, mayBeEmpty: false))
            {
                reading.Text(paper);
            }

            foreach (var holiday in reading.List(holidays, mayBeEmpty: false))
            {
                Holiday(holiday, year);
            }
        }
    }

    private int? Year(JsonItem item)
    {
        if (item.Kind == JsonTokenType.Number
            && int.TryParse(item.Text, out var year)
            && year is >= 1 and <= 9999
            && (Years.Count == 0 || year > Years.Max))
        {
            Years.Add(year);
            return year;
        }

        errors.Add(CalendarCodes.FileWrongYear, item, $"Expected to read a year later than the one before, but found '{item.Text}'.");
        return null;
    }

    private void Holiday(JsonItem item, int year)
    {
        if (reading.Object(item, "name", "off", "worked") is not [var nameItem, var off, var worked] || reading.Text(nameItem) is not { } name)
        {
            return;
        }

        foreach (var entry in reading.List(off, mayBeEmpty: true))
        {
            foreach (var date in Dates(entry, year))
            {
                Off(entry, date, name);
            }
        }

        foreach (var entry in reading.List(worked, mayBeEmpty: true))
        {
            foreach (var date in Dates(entry, year))
            {
                Worked(entry, date);
            }
        }
    }

    private void Off(JsonItem at, DateOnly date, string name)
    {
        if (MakeUpDays.Contains(date))
        {
            errors.Add(CalendarCodes.FileHolidayAndMakeUp, at, $"Expected to read holiday {date:yyyy-MM-dd}, but it is a make-up day too.");
        }
        else if (!Holidays.TryAdd(date, name))
        {
            errors.Add(CalendarCodes.FileDuplicateDate, at, $"Expected to read holiday {date:yyyy-MM-dd} once, but it is listed again.");
        }
    }

    private void Worked(JsonItem at, DateOnly date)
    {
        if (!WorkingCalendar.IsWeekend(date))
        {
            errors.Add(CalendarCodes.FileMakeUpNotWeekend, at, $"Expected to read a make-up day on a weekend, but {date:yyyy-MM-dd} is a {date.DayOfWeek}.");
        }
        else if (Holidays.ContainsKey(date))
        {
            errors.Add(CalendarCodes.FileHolidayAndMakeUp, at, $"Expected to read make-up day {date:yyyy-MM-dd}, but it is a holiday too.");
        }
        else if (!MakeUpDays.Add(date))
        {
            errors.Add(CalendarCodes.FileDuplicateDate, at, $"Expected to read make-up day {date:yyyy-MM-dd} once, but it is listed again.");
        }
    }

    private IEnumerable<DateOnly> Dates(JsonItem item, int year)
    {
        if (reading.Text(item) is not { } text)
        {
            return [];
        }

        var ends = text.Split("..");
        if (ends.Length > 2 || Date(ends[0]) is not { } first || Date(ends[^1]) is not { } last || first > last)
        {
            errors.Add(CalendarCodes.FileWrongDate, item, $"Expected to read a date like 2024-05-01 or a range 2024-05-01..2024-05-05, but found '{text}'.");
            return [];
        }

        if (IsOf(year, first) && IsOf(year, last))
        {
            return Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber);
        }

        errors.Add(CalendarCodes.FileDateOutsideYear, item, $"Expected to read days of {year} or the December before, but found '{text}'.");
        return [];
    }

    private static bool IsOf(int year, DateOnly date) => date.Year == year || (date.Year == year - 1 && date.Month == December);

    private static DateOnly? Date(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? date : null;
}
