using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Calendar.Reading;

/// <summary>Reads the whole file and names its content.</summary>
internal sealed class CalendarReader(FileErrors errors)
{
    private const string Format = "caseflow-calendar/1";
    private const int HashDigits = 12;

    public WorkingCalendar? Read(JsonItem root)
    {
        var reading = new ItemReading(errors);
        if (reading.Object(root, "format", "version", "attribution", "offset", "hours", "years")
            is not [var format, var versionItem, var attribution, var offsetItem, var hours, var years])
        {
            return null;
        }

        if (reading.Text(format) is { } name && name != Format)
        {
            errors.Add(CalendarCodes.FileUnknownFormat, format, $"Expected to read format {Format}, but found '{name}'.");
        }

        var version = reading.Text(versionItem);
        reading.Text(attribution);
        var hoursReader = new HoursReader(errors, reading);
        var offset = hoursReader.Offset(offsetItem);
        var spans = ImmutableArray<WorkingSpan>.Empty;
        if (reading.Object(hours, "spans", "source") is [var spansItem, var source])
        {
            spans = hoursReader.Spans(spansItem);
            reading.Text(source);
        }

        var notices = new NoticeReader(errors, reading);
        notices.Read(years);
        return new WorkingCalendar(
            $"{version}+{Hash(offset, spans, notices)}",
            offset,
            spans,
            [.. notices.Holidays.Keys],
            [.. notices.MakeUpDays],
            [.. notices.Years])
        {
            HolidayNames = notices.Holidays.ToImmutableDictionary(),
        };
    }

    private static string Hash(TimeSpan offset, ImmutableArray<WorkingSpan> spans, NoticeReader notices)
    {
        var content = new StringBuilder();
        content.Append("offset ").Append(offset).Append('\n');
        foreach (var span in spans)
        {
            content.Append("span ").Append(span.From.Ticks).Append(' ').Append(span.To.Ticks).Append('\n');
        }

        foreach (var year in notices.Years)
        {
            content.Append("year ").Append(year).Append('\n');
        }

        foreach (var (date, name) in notices.Holidays.OrderBy(h => h.Key))
        {
            content.Append("off ").Append(date.DayNumber).Append(' ').Append(name.Length).Append(' ').Append(name).Append('\n');
        }

        foreach (var date in notices.MakeUpDays.Order())
        {
            content.Append("worked ").Append(date.DayNumber).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..HashDigits];
    }
}
