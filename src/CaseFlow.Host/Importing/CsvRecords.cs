using System.Text;

namespace CaseFlow.Host.Importing;

/// <summary>
/// Puts lines together to records. A quotation mark that is never closed would take the whole rest of the file with it: after so many lines the
/// line that opened it is given up, and reading goes on with the line after it.
/// </summary>
/// <param name="lines">The lines.</param>
/// <param name="delimiter">What separates fields.</param>
internal sealed class CsvRecords(CsvLines lines, char delimiter)
{
    private const int MostLines = 200;

    private readonly Queue<CsvLine> _waiting = new();

    /// <summary>
    /// Whether a record of several lines has as many fields as there are columns. When it has not, its quotation mark was closed by another stray
    /// one, and the lines between are rows of their own.
    /// </summary>
    public Predicate<string> Fits { get; set; } = _ => true;

    /// <summary>The next record; null at the end. Empty lines are passed over.</summary>
    public CsvRecord? Next()
    {
        while (Take() is { } first)
        {
            if (first.Text.Length > 0)
            {
                return Complete(first);
            }
        }

        return null;
    }

    private CsvRecord Complete(CsvLine first)
    {
        if (first.IsCut)
        {
            return new CsvRecord(first.Number, first.Text, ImportCodes.RowTooLong);
        }

        var state = After(first.Text, Quoting.Between);
        if (state != Quoting.Inside)
        {
            return new CsvRecord(first.Number, first.Text, state == Quoting.Broken ? ImportCodes.RowQuotes : null);
        }

        var text = new StringBuilder(first.Text);
        var more = new List<CsvLine>();
        while (state == Quoting.Inside && more.Count < MostLines && text.Length < CsvLines.Longest && Take() is { } next)
        {
            more.Add(next);
            text.Append('\n').Append(next.Text);
            state = next.IsCut ? Quoting.Broken : After(next.Text, Quoting.Inside);
        }

        if (state is not (Quoting.Inside or Quoting.Broken) && Fits(text.ToString()))
        {
            return new CsvRecord(first.Number, text.ToString(), null);
        }

        // What was read ahead is read again, before anything that still waits.
        var rest = _waiting.ToList();
        _waiting.Clear();
        foreach (var line in more.Concat(rest))
        {
            _waiting.Enqueue(line);
        }

        return new CsvRecord(first.Number, first.Text, ImportCodes.RowQuotes);
    }

    private CsvLine? Take() => _waiting.TryDequeue(out var waiting) ? waiting : lines.Next();

    private Quoting After(string text, Quoting state)
    {
        foreach (var letter in text)
        {
            state = (state, letter) switch
            {
                (Quoting.Inside, '"') => Quoting.Closing,
                (Quoting.Inside, _) => Quoting.Inside,
                (Quoting.Closing, '"') => Quoting.Inside,
                (Quoting.Between, '"') => Quoting.Inside,
                (Quoting.Broken, _) => Quoting.Broken,
                (_, _) when letter == delimiter => Quoting.Between,
                (Quoting.Closing, _) => Quoting.Broken,
                _ => Quoting.Plain,
            };
        }

        return state;
    }

    private enum Quoting
    {
        Between,
        Plain,
        Inside,
        Closing,
        Broken,
    }
}
