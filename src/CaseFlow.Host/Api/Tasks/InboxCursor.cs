using System.Buffers.Text;
using System.Globalization;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Api.Tasks;

/// <summary>A position in an inbox as one opaque word. It gives away nothing that the row before it did not say.</summary>
internal static class InboxCursor
{
    private const char Separator = '/';
    private const int Longest = 200;

    /// <summary>The word of a position.</summary>
    /// <param name="row">The last row of the page.</param>
    public static string Write(InboxRow row) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{row.Due?.UnixMilliseconds}{Separator}{row.Task}")));

    /// <summary>The position of a word; null when it is none.</summary>
    /// <param name="word">The word.</param>
    public static InboxPosition? Read(string word)
    {
        if (word.Length > Longest || !Base64Url.IsValid(word)
            || Encoding.ASCII.GetString(Base64Url.DecodeFromChars(word)).Split(Separator) is not [var due, var id]
            || !TaskId.TryParse(id, out var task))
        {
            return null;
        }

        return due.Length == 0 ? new InboxPosition(null, task)
            : long.TryParse(due, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at) ? new InboxPosition(new Instant(at), task)
            : null;
    }
}
