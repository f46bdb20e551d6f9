using System.Text;

namespace CaseFlow.Host.Importing;

/// <summary>Opens a file as text: by its byte order mark, else by the encoding given, else as UTF-8.</summary>
internal static class ImportText
{
    /// <summary>Stands for bytes that are not of the encoding. No text may contain this character (Unicode, noncharacters).</summary>
    public const char Undecodable = '\uFFFE';

    static ImportText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding with this name; null when there is none.</summary>
    /// <param name="name">Such as utf-8, gb18030 or utf-16.</param>
    public static Encoding? Find(string name)
    {
        try
        {
            return Marking(Encoding.GetEncoding(name));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Opens a stream that can be positioned.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="given">The encoding for a file without byte order mark; null for UTF-8.</param>
    public static StreamReader Open(Stream stream, Encoding? given)
    {
        Span<byte> start = stackalloc byte[3];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var (encoding, mark) = start[..read] switch
        {
            [0xEF, 0xBB, 0xBF] => (Marking(Encoding.UTF8), 3),
            [0xFF, 0xFE, ..] => (Marking(Encoding.Unicode), 2),
            [0xFE, 0xFF, ..] => (Marking(Encoding.BigEndianUnicode), 2),
            _ => (given ?? Marking(Encoding.UTF8), 0),
        };
        stream.Position = mark;
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 65_536);
    }

    private static Encoding Marking(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Undecodable.ToString()));
}
