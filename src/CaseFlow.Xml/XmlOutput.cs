using System.Buffers;
using System.Text;

namespace CaseFlow.Xml;

/// <summary>UTF-8 that grows, with the escaping of each place.</summary>
internal sealed class XmlOutput
{
    private const string Impossible =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF";

    // Line ends and tabs would be changed when read again; so would a carriage return in a text.
    private static readonly SearchValues<char> InValue = SearchValues.Create("&<>\"\t\n\r" + Impossible);
    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\r" + Impossible);

    private byte[] buffer = new byte[16 * 1024];
    private int length;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    public void Plain(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    public void Name(string prefix, string local)
    {
        if (prefix.Length > 0)
        {
            Plain(prefix);
            Raw(":"u8);
        }

        Plain(local);
    }

    public void End(ElementNode element)
    {
        Raw("</"u8);
        Name(element.Prefix, element.Name.LocalName);
        Raw(">"u8);
    }

    public void Value(string value)
    {
        Raw("=\""u8);
        Escaped(value, InValue);
        Raw("\""u8);
    }

    public void Text(string text) => Escaped(text, InText);

    /// <summary>A text in CDATA sections; its own end mark is written as two of them, a carriage return between them.</summary>
    public void CData(string text)
    {
        Raw("<![CDATA["u8);
        Plain(text.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal).Replace("\r", "]]>&#13;<![CDATA[", StringComparison.Ordinal));
        Raw("]]>"u8);
    }

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (int at; (at = text.IndexOfAny(special)) >= 0; text = text[(at + 1)..])
        {
            Plain(text[..at]);
            Raw(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\t' => "&#9;"u8,
                '\n' => "&#10;"u8,
                '\r' => "&#13;"u8,
                var other => throw new ArgumentException($"Expected text that XML can hold, but it has the character U+{(int)other:X4}.", nameof(text)),
            });
        }

        Plain(text);
    }

    private void Reserve(int more)
    {
        if (buffer.Length - length < more)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
        }
    }
}
