using System.Text;
using System.Xml.Linq;

namespace CaseFlow.Xml;

/// <summary>Writes trees as XML. Nothing is added but the declaration of UTF-8, and nothing left out.</summary>
public static class TreeText
{
    /// <summary>The whole file in UTF-8.</summary>
    /// <param name="tree">What is written.</param>
    /// <exception cref="ArgumentException">A text made in code has a character that XML cannot hold.</exception>
    public static ReadOnlyMemory<byte> Write(XmlTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var output = new XmlOutput();
        output.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\""u8);
        output.Raw(tree.Standalone switch { true => " standalone=\"yes\""u8, false => " standalone=\"no\""u8, null => ""u8 });
        output.Raw("?>\n"u8);
        foreach (var node in tree.Before)
        {
            Write(node, output);
            output.Raw("\n"u8);
        }

        Write(tree.Root, output);
        output.Raw("\n"u8);
        foreach (var node in tree.After)
        {
            Write(node, output);
            output.Raw("\n"u8);
        }

        return output.Written;
    }

    /// <summary>The element as XML that stands alone: prefixes that are declared around it are declared at it.</summary>
    /// <param name="element">What is written.</param>
    public static string Standalone(ElementNode element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var output = new XmlOutput();
        WriteTree(element, output, Undeclared.In(element));
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    private static void Write(ContentNode node, XmlOutput output)
    {
        switch (node)
        {
            case ElementNode element:
                WriteTree(element, output, []);
                break;
            case TextNode { IsCData: true } text:
                output.CData(text.Value);
                break;
            case TextNode text:
                output.Text(text.Value);
                break;
            case CommentNode comment:
                output.Raw("<!--"u8);
                output.Plain(comment.Value);
                output.Raw("-->"u8);
                break;
            case InstructionNode instruction:
                output.Raw("<?"u8);
                output.Plain(instruction.Target);
                output.Raw(instruction.Data.Length == 0 ? ""u8 : " "u8);
                output.Plain(instruction.Data);
                output.Raw("?>"u8);
                break;
            default:
                throw new InvalidOperationException($"Expected to write every node, but {node.GetType().Name} has no form.");
        }
    }

    // A loop, not a recursion: the depth of a tree made in code has no limit.
    private static void WriteTree(ElementNode top, XmlOutput output, IEnumerable<(string Prefix, XNamespace Space)> declarations)
    {
        ContentNode? node = top;
        WriteStart(top, output, declarations);
        while (node is not null)
        {
            if (node is ElementNode { First: { } inner })
            {
                node = inner;
            }
            else
            {
                node = Leave(node, top, output);
            }

            if (node is ElementNode element)
            {
                WriteStart(element, output, []);
            }
            else if (node is not null)
            {
                Write(node, output);
            }
        }
    }

    private static ContentNode? Leave(ContentNode node, ElementNode top, XmlOutput output)
    {
        while (node != top)
        {
            if (node.Next is { } next)
            {
                return next;
            }

            node = node.Parent!;
            output.End((ElementNode)node);
        }

        return null;
    }

    private static void WriteStart(ElementNode element, XmlOutput output, IEnumerable<(string Prefix, XNamespace Space)> declarations)
    {
        output.Raw("<"u8);
        output.Name(element.Prefix, element.Name.LocalName);
        foreach (var attribute in element.Attributes())
        {
            output.Raw(" "u8);
            output.Name(attribute.Prefix, attribute.Name.LocalName);
            output.Value(attribute.Value);
        }

        foreach (var (prefix, space) in declarations)
        {
            output.Raw(prefix.Length == 0 ? " xmlns"u8 : " xmlns:"u8);
            output.Plain(prefix);
            output.Value(space.NamespaceName);
        }

        output.Raw(element.First is null ? " />"u8 : ">"u8);
    }
}
