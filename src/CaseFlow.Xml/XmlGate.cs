using System.Xml;

namespace CaseFlow.Xml;

/// <summary>Lets through only what is safe to hold in memory: one streaming pass, which stops at the first limit passed.</summary>
public static class XmlGate
{
    /// <summary>The file as a tree with line numbers, or why it is refused; never throws on content.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="bounds">How large the file may be.</param>
    public static (XmlTree? Tree, XmlRefusal? Refusal) Read(ReadOnlySpan<byte> bytes, XmlBounds bounds)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        if (bytes.Length > bounds.Bytes)
        {
            return (null, XmlRefusal.Of(
                XmlReasons.TooLarge,
                0,
                $"Expected at most {bounds.Bytes} bytes, but the file has {bytes.Length}. Split it into several files.",
                ("limit", $"{bounds.Bytes}"),
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

        using var reader = Open(text);
        var building = new TreeBuilding(reader, bounds.Elements);
        try
        {
            return building.Build();
        }
        catch (XmlException malformed)
        {
            return (null, building.Malformed(malformed));
        }
    }

    private static XmlReader Open(string text) => XmlReader.Create(
        new StringReader(text),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = text.Length,
            CloseInput = true,
        });
}
