namespace CaseFlow.Calendar;

/// <summary>Every code this project can answer with. Codes are stable; texts in the user's language are found by code.</summary>
public static class CalendarCodes
{
    /// <summary>The amount of a rule is below 0 or above 100,000.</summary>
    public const string RuleAmountOutOfRange = "calendar.rule.amount-out-of-range";

    /// <summary>The unit of a rule is none of the known ones.</summary>
    public const string RuleUnknownUnit = "calendar.rule.unknown-unit";

    /// <summary>The clock would need more than 100 years, pauses included, or never end.</summary>
    public const string RuleBeyondLimit = "calendar.rule.beyond-limit";

    /// <summary>The clock starts before the year 1 or after the year 9999.</summary>
    public const string StartOutOfRange = "calendar.start.out-of-range";

    /// <summary>The due moment lies after the year 9999.</summary>
    public const string DueOutOfRange = "calendar.due.out-of-range";

    /// <summary>The calendar file is larger than 1 MB.</summary>
    public const string FileTooLarge = "calendar.file.too-large";

    /// <summary>The calendar file is not well-formed JSON, or nested too deeply.</summary>
    public const string FileNotJson = "calendar.file.not-json";

    /// <summary>A property is not part of the format.</summary>
    public const string FileUnknownProperty = "calendar.file.unknown-property";

    /// <summary>A property is written twice in one object.</summary>
    public const string FileDuplicateProperty = "calendar.file.duplicate-property";

    /// <summary>A required property is missing.</summary>
    public const string FileMissingProperty = "calendar.file.missing-property";

    /// <summary>A value has the wrong JSON type, or an empty text or list stands where content is needed.</summary>
    public const string FileWrongValue = "calendar.file.wrong-value";

    /// <summary>The file's format is not the one this version reads.</summary>
    public const string FileUnknownFormat = "calendar.file.unknown-format";

    /// <summary>The offset is not written like +08:00, or beyond 14 hours.</summary>
    public const string FileWrongOffset = "calendar.file.wrong-offset";

    /// <summary>A working span is not written like 09:00-12:00, or ends before it starts.</summary>
    public const string FileWrongSpan = "calendar.file.wrong-span";

    /// <summary>Working spans overlap or are not in order.</summary>
    public const string FileOverlappingSpans = "calendar.file.overlapping-spans";

    /// <summary>A year is not a whole number from 1 to 9999, or years do not ascend.</summary>
    public const string FileWrongYear = "calendar.file.wrong-year";

    /// <summary>A date is not a real date written like 2024-05-01, or a range ends before it starts.</summary>
    public const string FileWrongDate = "calendar.file.wrong-date";

    /// <summary>A date lies outside its notice's year and the December before it.</summary>
    public const string FileDateOutsideYear = "calendar.file.date-outside-year";

    /// <summary>A make-up day is not a Saturday or Sunday, so it would be worked anyway.</summary>
    public const string FileMakeUpNotWeekend = "calendar.file.make-up-not-weekend";

    /// <summary>A date is both a holiday and a make-up day.</summary>
    public const string FileHolidayAndMakeUp = "calendar.file.holiday-and-make-up";

    /// <summary>A date is listed twice.</summary>
    public const string FileDuplicateDate = "calendar.file.duplicate-date";
}
