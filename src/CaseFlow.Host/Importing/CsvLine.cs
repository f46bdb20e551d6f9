namespace CaseFlow.Host.Importing;

/// <summary>A physical line of the file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text without the end of the line, cut where it is too long.</param>
/// <param name="IsCut">Whether it was cut.</param>
internal readonly record struct CsvLine(long Number, string Text, bool IsCut);
