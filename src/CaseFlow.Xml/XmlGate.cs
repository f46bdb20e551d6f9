using System.Xml;
using System.Xml.Linq;

namespace CaseFlow.Xml;

/// <summary>
/// Lets through only what is safe to hold in memory: a first streaming pass stops at the first limit passed, and only a file
/// that stays within all of them is loaded as a tree.
/// </summary>
public static class XmlGate
{
    /// <summary>The root element with line numbers, or why the file is refused; never throws on content.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="maxBytes">The largest file that is read, in bytes.</param>
    public static (XElement? Root, XmlRefusal? Refusal) Load(ReadOnlySpan<byte> bytes, int maxBytes)
    {
        if (bytes.Length > maxBytes)
        {
            return (null, XmlRefusal.Of(
                XmlReasons.TooLarge,
                0,
                $"Expected at most {maxBytes} bytes, but the file has {bytes.Length}. Split it into several files.",
                ("limit", $"{maxBytes}"),
                ("found", $"{bytes.Length}")));
        }

        var (text, refusal) = FileText.Decode(bytes);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        if (Prolog.LineOfDoctype(text) is > 0 and var line)
        {
            return (null, XmlRefusal.Of(
                XmlReasons.DtdRefused,
                line,
                "Expected no DOCTYPE, but the file has one. Remove it: none is needed, and entities are never expanded."));
        }

        try
        {
            return Measure(text, maxBytes) is { } limit ? (null, limit) : (LoadTree(text, maxBytes), null);
        }
        catch (XmlException malformed)
        {
            return (null, XmlRefusal.Of(
                XmlReasons.Malformed,
                malformed.LineNumber,
                $"Expected well-formed XML, but: {malformed.Message} Export the file again.",
                ("reason", malformed.Message)));
        }
    }

    private static XmlRefusal? Measure(string text, int maxBytes)
    {
        using var reader = Open(text, maxBytes);
        var elements = 0;
        while (reader.Read())
        {
            var refusal = reader.NodeType switch
            {
                XmlNodeType.Element => MeasureElement(reader, ++elements),
                XmlNodeType.Text or XmlNodeType.CDATA when reader.Value.Length > XmlLimits.TextLength =>
                    Over(XmlReasons.TextTooLong, reader, XmlLimits.TextLength, "characters in one text"),
                _ => null,
            };
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }

    private static XmlRefusal? MeasureElement(XmlReader reader, int elements)
    {
        if (reader.Depth >= XmlLimits.Depth)
        {
            return Over(XmlReasons.TooDeep, reader, XmlLimits.Depth, "levels of elements");
        }

        if (elements > XmlLimits.Elements)
        {
            return Over(XmlReasons.TooManyElements, reader, XmlLimits.Elements, "elements");
        }

        if (reader.AttributeCount > XmlLimits.AttributesOfElement)
        {
            return Over(XmlReasons.TooManyAttributes, reader, XmlLimits.AttributesOfElement, "attributes on one element");
        }

        while (reader.MoveToNextAttribute())
        {
            if (reader.Value.Length > XmlLimits.AttributeLength)
            {
                return Over(XmlReasons.AttributeTooLong, reader, XmlLimits.AttributeLength, "characters in one attribute");
            }
        }

        return null;
    }

    private static XmlRefusal Over(string reason, XmlReader reader, int limit, string what) => XmlRefusal.Of(
        reason,
        ((IXmlLineInfo)reader).LineNumber,
        $"Expected at most {limit} {what}, but the file has more. Make the file smaller.",
        ("limit", $"{limit}"));

    private static XElement? LoadTree(string text, int maxBytes)
    {
        using var reader = Open(text, maxBytes);
        return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root;
    }

    private static XmlReader Open(string text, int maxBytes) => XmlReader.Create(
        new StringReader(text),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = maxBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
}
