using System.Text;

namespace CaseFlow.Host.Conformance;

/// <summary>Reads lines that are not longer than a limit; of a longer one the rest is passed over.</summary>
/// <param name="input">Where lines come from.</param>
/// <param name="limit">The longest line, in characters.</param>
internal sealed class BoundedLines(TextReader input, int limit)
{
    private readonly char[] buffer = new char[16 * 1024];
    private int at;
    private int end;

    /// <summary>The next line without its end, and whether it was cut; null at the end of the input.</summary>
    public (string Line, bool IsCut)? Read()
    {
        var line = new StringBuilder();
        var (isCut, any) = (false, false);
        while (Fill())
        {
            any = true;
            var rest = buffer.AsSpan(at, end - at);
            var length = rest.IndexOf('\n');
            var part = length < 0 ? rest : rest[..length];
            var taken = part[..Math.Min(part.Length, limit - line.Length)];
            isCut |= taken.Length < part.Length;
            line.Append(taken);
            at += part.Length + (length < 0 ? 0 : 1);
            if (length >= 0)
            {
                break;
            }
        }

        return any ? (line.ToString().TrimEnd('\r'), isCut) : null;
    }

    private bool Fill()
    {
        if (at == end)
        {
            (at, end) = (0, input.Read(buffer, 0, buffer.Length));
        }

        return end > 0;
    }
}
