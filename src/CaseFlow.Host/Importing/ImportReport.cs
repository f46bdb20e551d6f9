using System.Globalization;
using CaseFlow.Host.Localization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CaseFlow.Host.Importing;

/// <summary>The report of bad rows as a CSV file that a spreadsheet opens without running anything in it.</summary>
internal sealed class ImportReport : IDisposable
{
    private const int LongestValue = 200;

    private readonly CsvWriter _writer;
    private readonly Texts _texts;

    /// <summary>Begins a report.</summary>
    /// <param name="output">Where it goes; disposed of at the end.</param>
    /// <param name="texts">The texts.</param>
    public ImportReport(TextWriter output, Texts texts)
    {
        _texts = texts;
        _writer = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });
        foreach (var name in new[] { "import.report.line", "import.report.column", "import.report.value", "import.report.reason", "import.report.code" })
        {
            _writer.WriteField(texts[name]);
        }

        _writer.NextRecord();
    }

    /// <summary>What is wrong, in words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="problem">What is wrong.</param>
    public static string Reason(Texts texts, ImportProblem problem) => texts.Get(problem.Code, problem.Arguments);

    /// <summary>Adds a row.</summary>
    /// <param name="problem">What is wrong with it.</param>
    public void Add(ImportProblem problem)
    {
        _writer.WriteField(problem.Line);
        _writer.WriteField(Harmless(problem.Column));
        _writer.WriteField(Harmless(problem.Value.Length > LongestValue ? problem.Value[..LongestValue] : problem.Value));
        _writer.WriteField(Harmless(Reason(_texts, problem)));
        _writer.WriteField(problem.Code);
        _writer.NextRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    // A spreadsheet would take such a text for a formula and carry it out (OWASP, CSV injection).
    internal static string Harmless(string text) =>
        text.Length > 0 && text.TrimStart() is ['=' or '+' or '-' or '@', ..] or ['\t' or '\r' or '\n', ..] ? $"'{text}" : text;
}
