using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CaseFlow.Xml;

/// <summary>Builds the tree of one file while it is read.</summary>
internal sealed class TreeBuilding(XmlReader reader, int maxElements)
{
    private readonly NameCache names = new();
    private readonly IXmlLineInfo place = (IXmlLineInfo)reader;
    private readonly List<ContentNode> before = [];
    private readonly List<ContentNode> after = [];
    private readonly char[] blanks = new char[256];
    private ElementNode? root;
    private ElementNode? open;
    private int elements;
    private bool? standalone;

    public (XmlTree? Tree, XmlRefusal? Refusal) Build()
    {
        while (reader.Read())
        {
            if (Take() is { } refusal)
            {
                return (null, refusal);
            }
        }

        return (new XmlTree(root!, [.. before], [.. after], standalone), null);
    }

    public XmlRefusal Malformed(XmlException malformed) => XmlRefusal.Of(
        XmlReasons.Malformed,
        malformed.LineNumber,
        $"Expected well-formed XML, but: {malformed.Message} Export the file again.",
        ("reason", malformed.Message)) with
    { Element = Place() };

    private XmlRefusal? Take()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return TakeElement();
            case XmlNodeType.EndElement:
                open = open!.Parent;
                return null;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when open is not null:
                return TakeText(Blank(), isCData: false);
            case XmlNodeType.Text:
                return TakeText(reader.Value, isCData: false);
            case XmlNodeType.CDATA:
                return TakeText(reader.Value, isCData: true);
            case XmlNodeType.Comment:
                return TakeAside(new CommentNode(reader.Value), reader.Value.Length);
            case XmlNodeType.ProcessingInstruction:
                return TakeAside(new InstructionNode(reader.Name, reader.Value), reader.Value.Length);
            case XmlNodeType.XmlDeclaration:
                standalone = reader.GetAttribute("standalone") is { } answer ? answer == "yes" : null;
                return null;
            default:
                return null;
        }
    }

    private XmlRefusal? TakeElement()
    {
        if (reader.Depth >= XmlLimits.Depth)
        {
            return Over(XmlReasons.TooDeep, XmlLimits.Depth, "levels of elements");
        }

        if (++elements > maxElements)
        {
            return Over(XmlReasons.TooManyElements, maxElements, "elements");
        }

        if (reader.AttributeCount > XmlLimits.AttributesOfElement)
        {
            return Over(XmlReasons.TooManyAttributes, XmlLimits.AttributesOfElement, "attributes on one element");
        }

        var name = names.Get(reader.NamespaceURI, reader.LocalName);
        var prefix = reader.Prefix;
        var line = place.LineNumber;
        var isEmpty = reader.IsEmptyElement;
        var attributes = reader.AttributeCount == 0 ? [] : new ElementAttribute[reader.AttributeCount];
        for (var index = 0; reader.MoveToNextAttribute(); index++)
        {
            attributes[index] = new ElementAttribute(NameOfAttribute(), reader.Prefix, reader.Value);
            if (attributes[index].Value.Length > XmlLimits.AttributeLength)
            {
                return Over(XmlReasons.AttributeTooLong, XmlLimits.AttributeLength, "characters in one attribute");
            }
        }

        var element = new ElementNode(name, prefix, ImmutableCollectionsMarshal.AsImmutableArray(attributes), line);
        root ??= element;
        open?.Add(element);
        open = isEmpty ? open : element;
        return null;
    }

    private XName NameOfAttribute() =>
        names.Get(reader.Prefix.Length == 0 ? "" : reader.NamespaceURI, reader.LocalName);

    private XmlRefusal? TakeText(string text, bool isCData)
    {
        if (text.Length > XmlLimits.TextLength)
        {
            return Over(XmlReasons.TextTooLong, XmlLimits.TextLength, "characters in one text");
        }

        open!.Add(new TextNode(text, isCData));
        return null;
    }

    private XmlRefusal? TakeAside(ContentNode node, int length)
    {
        if (length > XmlLimits.TextLength)
        {
            return Over(XmlReasons.TextTooLong, XmlLimits.TextLength, "characters in one comment or instruction");
        }

        if (open is not null)
        {
            open.Add(node);
        }
        else
        {
            (root is null ? before : after).Add(node);
        }

        return null;
    }

    // Indentation is the same few texts again and again: one string serves all.
    private string Blank()
    {
        var length = 0;
        for (int more; length < blanks.Length && (more = reader.ReadValueChunk(blanks, length, blanks.Length - length)) > 0;)
        {
            length += more;
        }

        return length < blanks.Length ? reader.NameTable.Add(blanks, 0, length) : Longer(length);
    }

    private string Longer(int length)
    {
        var text = new StringBuilder();
        for (; length > 0; length = reader.ReadValueChunk(blanks, 0, blanks.Length))
        {
            text.Append(blanks, 0, length);
        }

        return text.ToString();
    }

    private XmlRefusal Over(string reason, int limit, string what) => XmlRefusal.Of(
        reason,
        place.LineNumber,
        $"Expected at most {limit} {what}, but the file has more. Make the file smaller.",
        ("limit", $"{limit}")) with
    { Element = Place() };

    private string? Place() => open?.AncestorsAndSelf().Select(element => element.Attribute("id")?.Value).FirstOrDefault(id => id is not null);
}
