namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>A list as a file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Content">Comma-separated text, UTF-8 with byte order mark, so that spreadsheets read Chinese.</param>
public sealed record ListExport(string Name, ReadOnlyMemory<byte> Content);
