using System.Collections.Immutable;

namespace CaseFlow.Calendar.Reading;

/// <summary>Reads the offset from UTC and the working spans.</summary>
internal sealed class HoursReader(FileErrors errors, ItemReading reading)
{
    private static readonly TimeSpan MostOffset = TimeSpan.FromHours(14);

    public TimeSpan Offset(JsonItem item)
    {
        if (reading.Text(item) is not { } text)
        {
            return default;
        }

        if (text.Length == 6
            && text[0] is '+' or '-'
            && TimeSpan.TryParseExact(text[1..], @"hh\:mm", null, out var offset)
            && offset <= MostOffset)
        {
            return text[0] == '-' ? -offset : offset;
        }

        errors.Add(CalendarCodes.FileWrongOffset, item, $"Expected to read an offset like +08:00 of at most 14 hours, but found '{text}'.");
        return default;
    }

    public ImmutableArray<WorkingSpan> Spans(JsonItem item)
    {
        var spans = ImmutableArray.CreateBuilder<WorkingSpan>();
        foreach (var entry in reading.List(item, mayBeEmpty: false))
        {
            if (reading.Text(entry) is not { } text)
            {
                continue;
            }

            if (Span(text) is not { } span)
            {
                errors.Add(CalendarCodes.FileWrongSpan, entry, $"Expected to read a span like 09:00-12:00, but found '{text}'.");
            }
            else if (spans.Count > 0 && span.From < spans[^1].To)
            {
                errors.Add(CalendarCodes.FileOverlappingSpans, entry, $"Expected to read spans in order, but '{text}' begins before the one before it ends.");
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans.ToImmutable();
    }

    private static WorkingSpan? Span(string text) =>
        text.Length == 11
        && text[5] == '-'
        && TimeOnly.TryParseExact(text[..5], "HH:mm", out var from)
        && TimeOnly.TryParseExact(text[6..], "HH:mm", out var to)
        && from < to
            ? new WorkingSpan(from, to)
            : null;
}
