using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml.Writers;

/// <summary>Copies trees, as a node stands in one place only.</summary>
internal static class TreeCopy
{
    /// <summary>A copy of an element in which one inner element is replaced.</summary>
    internal static ElementNode Of(ElementNode element, ElementNode? replaced = null, ElementNode? by = null)
    {
        var copy = new ElementNode(element.Name, element.Prefix, element.Attributes(), element.Line);
        for (var node = element.First; node is not null; node = node.Next)
        {
            copy.Add(node switch
            {
                ElementNode inner => inner == replaced ? by! : Of(inner, replaced, by),
                _ => OfLeaf(node),
            });
        }

        return copy;
    }

    /// <summary>A copy of a node without inner nodes.</summary>
    internal static ContentNode OfLeaf(ContentNode node) => node switch
    {
        TextNode text => new TextNode(text.Value, text.IsCData),
        CommentNode comment => new CommentNode(comment.Value),
        InstructionNode instruction => new InstructionNode(instruction.Target, instruction.Data),
        _ => throw new InvalidOperationException($"Expected to copy every node, but {node.GetType().Name} has no form."),
    };
}
