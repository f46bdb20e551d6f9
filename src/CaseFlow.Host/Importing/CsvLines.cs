using System.Text;

namespace CaseFlow.Host.Importing;

/// <summary>Reads lines one by one and never keeps more of a line than is allowed, whatever is fed to it.</summary>
/// <param name="reader">The text.</param>
internal sealed class CsvLines(TextReader reader)
{
    /// <summary>The longest line, in characters.</summary>
    public const int Longest = 262_144;

    private readonly char[] _buffer = new char[32_768];
    private readonly StringBuilder _line = new();
    private int _from;
    private int _to;
    private long _number;

    /// <summary>The next line; null at the end.</summary>
    public CsvLine? Next()
    {
        _line.Clear();
        var (any, isCut) = (false, false);
        while (Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_from, _to - _from);
            var end = rest.IndexOfAny('\r', '\n');
            var part = end < 0 ? rest : rest[..end];
            isCut |= _line.Length + part.Length > Longest;
            _line.Append(part[..Math.Min(part.Length, Longest - _line.Length)]);
            _from += part.Length;
            if (end >= 0)
            {
                SkipEnd();
                break;
            }
        }

        return any ? new CsvLine(++_number, _line.ToString(), isCut) : null;
    }

    private void SkipEnd()
    {
        if (_buffer[_from++] == '\r' && Fill() && _buffer[_from] == '\n')
        {
            _from++;
        }
    }

    private bool Fill()
    {
        if (_from == _to)
        {
            (_from, _to) = (0, reader.Read(_buffer));
        }

        return _from < _to;
    }
}
