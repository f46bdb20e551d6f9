using System.Collections.Immutable;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Drafts.Mending;

/// <summary>Changes of a tree, made all at once into a new one; what is not changed stays as it is written.</summary>
internal sealed class TreeEdits
{
    private readonly Dictionary<ElementNode, ImmutableArray<ElementAttribute>> attributes = [];
    private readonly HashSet<ContentNode> removed = [];
    private readonly Dictionary<ElementNode, (ContentNode? After, ElementNode Child)> inserted = [];

    /// <summary>Whether anything is changed.</summary>
    public bool Any => attributes.Count + removed.Count + inserted.Count > 0;

    /// <summary>Gives an attribute without prefix a value; null takes it away.</summary>
    public void Set(ElementNode element, string name, string? value)
    {
        var now = attributes.GetValueOrDefault(element, element.Attributes());
        var before = now.FirstOrDefault(attribute => attribute.Name == name);
        attributes[element] = (before, value) switch
        {
            (null, null) => now,
            (null, _) => now.Add(new ElementAttribute(name, "", value)),
            (_, null) => now.Remove(before),
            _ => now.Replace(before, new ElementAttribute(name, "", value)),
        };
    }

    /// <summary>Takes an element away, with the white space before it.</summary>
    public void Remove(ElementNode element)
    {
        removed.Add(element);
        if (Before(element) is TextNode { IsCData: false } space && string.IsNullOrWhiteSpace(space.Value))
        {
            removed.Add(space);
        }
    }

    /// <summary>Puts a new element in, behind the last one of certain names, or first where there is none of them.</summary>
    public void Insert(ElementNode parent, ElementNode child, params string[] behind) =>
        inserted[parent] = (parent.Elements().LastOrDefault(element => behind.Contains(element.Name.LocalName)), child);

    /// <summary>The changed tree.</summary>
    public XmlTree Apply(XmlTree tree) => tree with { Root = Copy(tree.Root) };

    /// <summary>A copy that belongs to no tree.</summary>
    public static ElementNode Copied(ElementNode element) => new TreeEdits().Copy(element);

    private ElementNode Copy(ElementNode element)
    {
        var copy = new ElementNode(element.Name, element.Prefix, attributes.GetValueOrDefault(element, element.Attributes()), element.Line);
        var isGrown = inserted.TryGetValue(element, out var grown);
        if (isGrown && grown.After is null)
        {
            Grow(copy, element, grown.Child);
        }

        foreach (var node in element.Nodes().Where(node => !removed.Contains(node)))
        {
            copy.Add(node switch
            {
                ElementNode inner => Copy(inner),
                TextNode text => new TextNode(text.Value, text.IsCData),
                CommentNode comment => new CommentNode(comment.Value),
                InstructionNode instruction => new InstructionNode(instruction.Target, instruction.Data),
                _ => throw new InvalidOperationException($"Expected to copy every node, but {node.GetType().Name} has no copy."),
            });
            if (isGrown && node == grown.After)
            {
                Grow(copy, element, grown.Child);
            }
        }

        if (isGrown && element.First is null)
        {
            copy.Add(new TextNode(SpaceOf(element)));
        }

        return copy;
    }

    private static void Grow(ElementNode copy, ElementNode parent, ElementNode child)
    {
        var space = parent.FirstElement is { } sibling ? SpaceOf(sibling) : SpaceOf(parent) + "  ";
        copy.Add(new TextNode(space));
        copy.Add(child);
    }

    private static string SpaceOf(ElementNode element) =>
        Before(element) is TextNode { IsCData: false } text && string.IsNullOrWhiteSpace(text.Value) ? text.Value : "\n";

    private static ContentNode? Before(ElementNode element) => element.Parent?.Nodes().TakeWhile(node => node != element).LastOrDefault();
}
