using System.Globalization;
using System.Text;

namespace CaseFlow.Runtime.Heat;

/// <summary>
/// The text of a log of visits: an upper-case letter says what is told, numbers in base 36 follow, separated by commas. Short, because
/// figures over a hundred thousand cases are counted from these texts at once.
/// </summary>
internal static class LogText
{
    /// <summary>The moment of what follows: milliseconds since 1970.</summary>
    public const char Moment = 'T';

    /// <summary>The version of what follows: its content hash.</summary>
    public const char Version = 'V';

    /// <summary>Another id of an element in the version just named: both ids as hexadecimal bytes.</summary>
    public const char Renamed = 'N';

    /// <summary>A visit began: element, visit.</summary>
    public const char Entered = 'E';

    /// <summary>A visit ended as drawn: visit.</summary>
    public const char Completed = 'C';

    /// <summary>A visit was ended from outside: visit.</summary>
    public const char Cancelled = 'K';

    /// <summary>A visit was ended by an event on its own edge: visit.</summary>
    public const char Interrupted = 'B';

    /// <summary>A flow was taken: flow.</summary>
    public const char Flow = 'F';

    /// <summary>When a visit's work is due: visit, milliseconds since 1970; without the second it has no clock.</summary>
    public const char Due = 'D';

    /// <summary>Work was sent back from a visit: visit.</summary>
    public const char Returned = 'R';

    /// <summary>Somebody took a visit's work: visit.</summary>
    public const char Held = 'H';

    /// <summary>Nobody has a visit's work any more: visit.</summary>
    public const char Free = 'U';

    /// <summary>A visit is one of several instances of its element: visit.</summary>
    public const char Instance = 'I';

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Writes a number, 0 or more.</summary>
    public static StringBuilder Number(this StringBuilder text, long value)
    {
        Span<char> digits = stackalloc char[13];
        var at = digits.Length;
        do
        {
            digits[--at] = Digits[(int)(value % 36)];
            value /= 36;
        }
        while (value > 0);
        return text.Append(digits[at..]);
    }

    /// <summary>Reads a number and moves on behind it and a comma after it.</summary>
    public static long Number(ReadOnlySpan<char> text, ref int at)
    {
        var value = 0L;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c is >= '0' and <= '9')
            {
                value = (value * 36) + (c - '0');
            }
            else if (c is >= 'a' and <= 'z')
            {
                value = (value * 36) + (c - 'a') + 10;
            }
            else
            {
                break;
            }
        }

        at += at < text.Length && text[at] == ',' ? 1 : 0;
        return value;
    }

    /// <summary>Reads the words up to the next upper-case letter.</summary>
    public static ReadOnlySpan<char> Words(ReadOnlySpan<char> text, ref int at)
    {
        var begin = at;
        while (at < text.Length && text[at] is not (>= 'A' and <= 'Z'))
        {
            at++;
        }

        return text[begin..at];
    }

    /// <summary>An id as words without upper-case letters.</summary>
    public static string Hidden(string id) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(id));

    /// <summary>The id of such words.</summary>
    public static string Shown(ReadOnlySpan<char> words) => Encoding.UTF8.GetString(Convert.FromHexString(words));

    /// <summary>A code for an error: which letter stands where it is not known.</summary>
    public static FormatException Unknown(char letter, int at) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Expected to read a log of visits, but at place {at} stands the unknown letter {letter}."));
}
