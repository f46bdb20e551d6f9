namespace CaseFlow.Calendar;

/// <summary>One reason why a calendar file was refused.</summary>
/// <param name="Code">One of <see cref="CalendarCodes"/>.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Path">Where in the file, such as <c>years[3].holidays[0].off[1]</c>; empty for the file as a whole.</param>
/// <param name="Message">What was expected, and why it did not come about; English, for the writer of the file.</param>
public sealed record CalendarError(string Code, int Line, string Path, string Message);
