using CaseFlow.Host.Localization;
using CsvHelper;

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
        // A spreadsheet takes a text that begins with such a sign for a formula and carries it out (OWASP, CSV injection).
        _writer = CsvWriter.Create(output, CsvWriterOptions.Default with { Injection = CsvInjection.Escape });
        foreach (var name in new[] { "import.report.line", "import.report.column", "import.report.value", "import.report.reason", "import.report.code" })
        {
            _writer.WriteField(texts[name]);
        }

        _writer.EndRecord();
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
        _writer.WriteField(problem.Column);
        _writer.WriteField(problem.Value.Length > LongestValue ? problem.Value[..LongestValue] : problem.Value);
        _writer.WriteField(Reason(_texts, problem));
        _writer.WriteField(problem.Code);
        _writer.EndRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
