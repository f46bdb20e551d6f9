using System.Xml;
using System.Xml.Linq;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Xml.Hostile;

/// <summary>
/// Lets through only what is safe to hold in memory: a first streaming pass stops at the first limit passed, and only a file
/// that stays within all of them is loaded as a tree.
/// </summary>
internal static class XmlGate
{
    /// <summary>The root element with line numbers, or why the file is refused.</summary>
    public static (XElement? Root, Finding? Refusal) Load(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > BpmnReader.MaxBytes)
        {
            return (null, Findings.Of(
                BpmnCodes.XmlTooLarge,
                Severity.Error,
                element: null,
                line: 0,
                $"Expected at most {BpmnReader.MaxBytes} bytes, but the file has {bytes.Length}. Split the procedure into called processes.",
                ("limit", $"{BpmnReader.MaxBytes}"),
                ("found", $"{bytes.Length}")));
        }

        var (text, refusal) = FileText.Decode(bytes);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        if (Prolog.LineOfDoctype(text) is > 0 and var line)
        {
            return (null, Findings.Of(
                BpmnCodes.XmlDtdRefused,
                Severity.Error,
                element: null,
                line,
                "Expected no DOCTYPE, but the file has one. Remove it: BPMN needs none, and entities are never expanded."));
        }

        try
        {
            return Measure(text) is { } limit ? (null, limit) : (LoadTree(text), null);
        }
        catch (XmlException malformed)
        {
            return (null, Findings.Of(
                BpmnCodes.XmlMalformed,
                Severity.Error,
                element: null,
                malformed.LineNumber,
                $"Expected well-formed XML, but: {malformed.Message} Export the file again.",
                ("reason", malformed.Message)));
        }
    }

    private static Finding? Measure(string text)
    {
        using var reader = Open(text);
        var elements = 0;
        while (reader.Read())
        {
            var refusal = reader.NodeType switch
            {
                XmlNodeType.Element => MeasureElement(reader, ++elements),
                XmlNodeType.Text or XmlNodeType.CDATA when reader.Value.Length > Limits.TextLength =>
                    Over(BpmnCodes.XmlTextTooLong, reader, Limits.TextLength, "characters in one text"),
                _ => null,
            };
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Finding? MeasureElement(XmlReader reader, int elements)
    {
        if (reader.Depth >= Limits.Depth)
        {
            return Over(BpmnCodes.XmlTooDeep, reader, Limits.Depth, "levels of elements");
        }

        if (elements > Limits.Elements)
        {
            return Over(BpmnCodes.XmlTooManyElements, reader, Limits.Elements, "elements");
        }

        if (reader.AttributeCount > Limits.AttributesOfElement)
        {
            return Over(BpmnCodes.XmlTooManyAttributes, reader, Limits.AttributesOfElement, "attributes on one element");
        }

        while (reader.MoveToNextAttribute())
        {
            if (reader.Value.Length > Limits.AttributeLength)
            {
                return Over(BpmnCodes.XmlAttributeTooLong, reader, Limits.AttributeLength, "characters in one attribute");
            }
        }

        return null;
    }

    private static Finding Over(string code, XmlReader reader, int limit, string what) => Findings.Of(
        code,
        Severity.Error,
        element: null,
        ((IXmlLineInfo)reader).LineNumber,
        $"Expected at most {limit} {what}, but the file has more. Make the file smaller.",
        ("limit", $"{limit}"));

    private static XElement? LoadTree(string text)
    {
        using var reader = Open(text);
        return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root;
    }

    private static XmlReader Open(string text) => XmlReader.Create(
        new StringReader(text),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = BpmnReader.MaxBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
}
