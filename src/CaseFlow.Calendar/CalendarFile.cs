using CaseFlow.Calendar.Reading;

namespace CaseFlow.Calendar;

/// <summary>
/// Reads working calendars written as JSON. The format, all properties required, no others allowed:
/// <c>format</c> (<c>caseflow-calendar/1</c>), <c>version</c>, <c>attribution</c>, <c>offset</c> (<c>+08:00</c>),
/// <c>hours</c> (<c>spans</c> such as <c>09:00-12:00</c>, <c>source</c>) and <c>years</c>, ascending, each with <c>year</c>,
/// <c>papers</c> (addresses of the notices, at least one) and <c>holidays</c>: <c>name</c>, <c>off</c> (dates or ranges
/// <c>2024-10-01..2024-10-07</c>, both ends inclusive) and <c>worked</c> (make-up days 调休). A year without a notice is left out.
/// A notice may name days of its year and of the December before it.
/// </summary>
public static class CalendarFile
{
    /// <summary>Largest file read, in bytes.</summary>
    public const int MaxBytes = 1_048_576;

    /// <summary>Reads a calendar. Never throws on content.</summary>
    /// <param name="json">The file, UTF-8, with or without byte order mark.</param>
    /// <returns>The calendar, whose version is the file's own version text, <c>+</c> and twelve hex digits of the content's SHA-256; or every error.</returns>
    public static CalendarFileResult Read(ReadOnlySpan<byte> json)
    {
        var errors = new FileErrors();
        if (json.Length > MaxBytes)
        {
            errors.Add(CalendarCodes.FileTooLarge, 1, "", $"Expected to read at most {MaxBytes} bytes, but the file has {json.Length}.");
            return new CalendarFileResult(null, errors.All);
        }

        var root = JsonTree.Read(json, errors);
        var calendar = root is null ? null : new CalendarReader(errors).Read(root);
        return new CalendarFileResult(errors.Any ? null : calendar, errors.All);
    }
}
