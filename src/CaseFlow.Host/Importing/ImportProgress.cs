using System.Globalization;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Importing;

/// <summary>Says how far an import is: one line that changes on a terminal, a line now and then elsewhere.</summary>
/// <param name="output">Where to.</param>
/// <param name="texts">The texts.</param>
/// <param name="isTerminal">Whether it is a terminal, where a line can be written over.</param>
/// <param name="time">The clock.</param>
/// <param name="part">How much of the file was read, 0 to 1.</param>
internal sealed class ImportProgress(TextWriter output, Texts texts, bool isTerminal, TimeProvider time, Func<double> part)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(10);

    private readonly long _begun = time.GetTimestamp();
    private long _told = time.GetTimestamp();
    private int _width;

    /// <summary>Says it when it is time.</summary>
    /// <param name="count">What became of the rows.</param>
    public void Passed(ImportCount count)
    {
        if (time.GetElapsedTime(_told) < (isTerminal ? OnTerminal : Elsewhere))
        {
            return;
        }

        _told = time.GetTimestamp();
        var line = Line(count);
        if (isTerminal)
        {
            output.Write($"\r{line.PadRight(_width)}");
            output.Flush();
            _width = line.Length;
        }
        else
        {
            output.WriteLine(line);
        }
    }

    /// <summary>Clears the line that changes, so that others may be written.</summary>
    public void Clear()
    {
        if (_width > 0)
        {
            output.Write($"\r{new string(' ', _width * 2)}\r");
            _width = 0;
        }
    }

    private string Line(ImportCount count)
    {
        var elapsed = time.GetElapsedTime(_begun);
        var read = Math.Clamp(part(), 0.0001, 1);
        var left = TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds * (1 - read) / read));
        return texts.Get(
            "import.progress",
            ("percent", (read * 100).ToString("0", CultureInfo.InvariantCulture)),
            ("rows", count.Rows),
            ("perSecond", (count.Rows / Math.Max(0.001, elapsed.TotalSeconds)).ToString("0", CultureInfo.InvariantCulture)),
            ("left", left.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)),
            ("bad", count.Bad));
    }
}
