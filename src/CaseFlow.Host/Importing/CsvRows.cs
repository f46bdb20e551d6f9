using System.Text;
using CsvHelper;

namespace CaseFlow.Host.Importing;

/// <summary>The rows of a file, one at a time, each with its fields or with what is wrong with it.</summary>
internal sealed class CsvRows
{
    private readonly CsvRecords _records;
    private readonly CsvReaderOptions _format;
    private readonly string _encoding;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly int _width;

    /// <summary>Reads the column names.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="delimiter">What separates fields.</param>
    /// <param name="encoding">The name of the encoding, for messages.</param>
    public CsvRows(TextReader reader, char delimiter, string encoding)
    {
        _records = new CsvRecords(new CsvLines(reader), delimiter);
        _encoding = encoding;
        _format = CsvReaderOptions.Default with { Separator = delimiter, HasHeader = false, DetectSeparatorHint = false };
        var names = _records.Next() is { } header ? Split(header.Text) : [];
        _width = names.Length;
        _records.Fits = text => Split(text).Length == _width;
        for (var i = 0; i < names.Length; i++)
        {
            _columns.TryAdd(names[i].Trim(), i);
        }
    }

    /// <summary>The column names; empty when the file is empty.</summary>
    public IReadOnlyCollection<string> Columns => _columns.Keys;

    /// <summary>The rows in order.</summary>
    public IEnumerable<(ImportRow? Row, ImportProblem? Problem)> Read()
    {
        while (_records.Next() is { } record)
        {
            if (Problem(record) is { } problem)
            {
                yield return (null, problem);
                continue;
            }

            var fields = Split(record.Text);
            yield return fields.Length == _width
                ? (new ImportRow(record.Line, _columns, fields), null)
                : (null, At(record, ImportCodes.RowFields, ("fields", $"{fields.Length}"), ("columns", $"{_width}")));
        }
    }

    private ImportProblem? Problem(CsvRecord record) =>
        record.Problem is { } code ? At(record, code, ("max", $"{CsvLines.Longest}"))
        : record.Text.Contains(ImportText.Undecodable) ? At(record, ImportCodes.RowBytes, ("encoding", _encoding))
        : record.Text.Contains('\0') ? At(record, ImportCodes.RowZero)
        : null;

    private static ImportProblem At(CsvRecord record, string code, params (string Name, string Value)[] arguments) =>
        ImportProblem.Of(code, arguments) with { Line = record.Line, Value = record.Text };

    private string[] Split(string text)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), _format);
        return reader.Read() ? reader.Current.ToArray() : [];
    }
}
