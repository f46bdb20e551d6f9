namespace CaseFlow.Host.Importing;

/// <summary>A record of the file: one line, or several when a quoted field goes over the end of a line.</summary>
/// <param name="Line">The number of its first line.</param>
/// <param name="Text">Its text.</param>
/// <param name="Problem">What keeps it from being split into fields; null when nothing does.</param>
internal readonly record struct CsvRecord(long Line, string Text, string? Problem);
