using System.Text;

namespace CaseFlow.Xml;

/// <summary>Turns bytes into text strictly: the declaration must agree with the bytes, no byte is replaced.</summary>
internal static class FileText
{
    /// <summary>More than an XML declaration needs, in bytes.</summary>
    private const int DeclarationLength = 512;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>The text, or what is wrong with it.</summary>
    public static (string Text, XmlRefusal? Refusal) Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = Detect(bytes);
        if (encoding is null)
        {
            var declared = DeclaredEncoding(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]));
            encoding = declared is null ? Utf8 : Declared(declared);
            if (encoding is null)
            {
                return ("", Refuse($"Expected an encoding that is known and fits the bytes, but the file declares '{declared}'. Save the file as UTF-8.", 1, declared!));
            }
        }

        string text;
        try
        {
            text = encoding.GetString(bytes[mark..]);
        }
        catch (DecoderFallbackException wrong)
        {
            var line = 1 + bytes[..Math.Clamp(mark + wrong.Index, 0, bytes.Length)].Count((byte)'\n');
            return ("", Refuse($"Expected every byte to be text in {encoding.WebName}, but some are not. Save the file as UTF-8.", line, ""));
        }

        return DeclaredEncoding(text) is { } name && !Agree(encoding, name)
            ? ("", Refuse($"Expected a declaration of {encoding.WebName}, as the bytes are, but the file declares '{name}'. Save the file as UTF-8.", 1, name))
            : (text, null);
    }

    /// <summary>What the first bytes say of the encoding; null leaves it to the declaration.</summary>
    private static (Encoding? Encoding, int Mark) Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (LittleEndian, 2),
        [0xFE, 0xFF, ..] => (BigEndian, 2),
        [0x3C, 0x00, ..] => (LittleEndian, 0),
        [0x00, 0x3C, ..] => (BigEndian, 0),
        _ => (null, 0),
    };

    private static bool Agree(Encoding encoding, string name) => encoding switch
    {
        UnicodeEncoding => name.StartsWith("UTF-16", StringComparison.OrdinalIgnoreCase),
        UTF8Encoding => IsUtf8(name),
        _ => true,
    };

    private static bool IsUtf8(string name) =>
        name.Equals("UTF-8", StringComparison.OrdinalIgnoreCase) || name.Equals("UTF8", StringComparison.OrdinalIgnoreCase);

    /// <summary>The encoding of that name, if ASCII is written in it as in ASCII, as the bytes of the declaration are.</summary>
    private static Encoding? Declared(string name)
    {
        if (IsUtf8(name))
        {
            return Utf8;
        }

        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        if (encoding is null && name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII")
        {
            encoding = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }

        return encoding?.GetByteCount("<?xml") == 5 && encoding.GetBytes("<?xml").AsSpan().SequenceEqual("<?xml"u8) ? encoding : null;
    }

    private static string? DeclaredEncoding(string text)
    {
        var end = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return null;
        }

        var declaration = text[..end];
        var name = declaration.IndexOf("encoding", StringComparison.Ordinal);
        var open = name < 0 ? -1 : declaration.IndexOfAny(['"', '\''], name);
        var close = open < 0 ? -1 : declaration.IndexOf(declaration[open], open + 1);
        return close < 0 ? null : declaration[(open + 1)..close];
    }

    private static XmlRefusal Refuse(string message, int line, string declared) =>
        XmlRefusal.Of(XmlReasons.Encoding, line, message, ("declared", declared));
}
