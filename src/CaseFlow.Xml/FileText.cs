using System.Text;

namespace CaseFlow.Xml;

/// <summary>Turns bytes into text strictly: UTF-8 or UTF-16, the declaration must agree with the bytes, no byte is replaced.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>The text, or what is wrong with it.</summary>
    public static (string Text, XmlRefusal? Refusal) Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = Detect(bytes);
        string text;
        try
        {
            text = encoding.GetString(bytes[mark..]);
        }
        catch (DecoderFallbackException)
        {
            return ("", Refuse("Expected every byte to be text in UTF-8 or UTF-16, but some are not. Save the file as UTF-8.", ""));
        }

        var declared = DeclaredEncoding(text);
        var expected = encoding is UTF8Encoding ? "UTF-8" : "UTF-16";
        var agrees = declared is null
            || declared.Equals(expected, StringComparison.OrdinalIgnoreCase)
            || (encoding is UnicodeEncoding && declared.StartsWith("UTF-16", StringComparison.OrdinalIgnoreCase));
        return agrees
            ? (text, null)
            : ("", Refuse($"Expected a declaration of {expected}, as the bytes are, but the file declares '{declared}'. Save the file as UTF-8.", declared!));
    }

    private static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (LittleEndian, 2),
        [0xFE, 0xFF, ..] => (BigEndian, 2),
        [0x3C, 0x00, ..] => (LittleEndian, 0),
        [0x00, 0x3C, ..] => (BigEndian, 0),
        _ => (Utf8, 0),
    };

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

    private static XmlRefusal Refuse(string message, string declared) =>
        XmlRefusal.Of(XmlReasons.Encoding, 1, message, ("declared", declared));
}
