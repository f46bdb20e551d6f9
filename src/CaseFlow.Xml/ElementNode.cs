using System.Collections.Immutable;
using System.Xml.Linq;

namespace CaseFlow.Xml;

/// <summary>An element with everything in it, in order. Members are named as those of <see cref="XElement"/>.</summary>
/// <param name="name">Its name.</param>
/// <param name="prefix">The prefix as written; empty for none.</param>
/// <param name="attributes">Its attributes in order, namespace declarations included.</param>
/// <param name="line">The line in the file, from 1; 0 when it comes from no file.</param>
public sealed class ElementNode(XName name, string prefix, ImmutableArray<ElementAttribute> attributes, int line = 0) : ContentNode
{
    private ContentNode? last;

    /// <summary>Its name.</summary>
    public XName Name { get; } = name;

    /// <summary>The prefix as written; empty for none.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>The line in the file, from 1; 0 when it comes from no file.</summary>
    public int Line { get; } = line;

    /// <summary>All its text, that of inner elements included.</summary>
    public string Value => First switch
    {
        null => "",
        TextNode { Next: null } text => text.Value,
        _ => string.Concat(DescendantNodes().OfType<TextNode>().Select(text => text.Value)),
    };

    /// <summary>The first element directly inside; null when there is none.</summary>
    public ElementNode? FirstElement => ElementFrom(First);

    /// <summary>The next element beside it; null when there is none.</summary>
    public ElementNode? NextElement => ElementFrom(Next);

    /// <summary>What stands first inside; null when nothing does.</summary>
    public ContentNode? First { get; private set; }

    /// <summary>Puts a node behind the others.</summary>
    /// <param name="node">A node that is in no element yet.</param>
    public void Add(ContentNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node.Parent is not null)
        {
            throw new ArgumentException("Expected a node that is in no element, but it is in one.", nameof(node));
        }

        node.Parent = this;
        if (last is null)
        {
            First = node;
        }
        else
        {
            last.Next = node;
        }

        last = node;
    }

    /// <summary>The attributes in order, namespace declarations included.</summary>
    public ImmutableArray<ElementAttribute> Attributes() => attributes;

    /// <summary>The attribute of that name; null when there is none.</summary>
    /// <param name="name">The attribute's name.</param>
    public ElementAttribute? Attribute(XName name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == name)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Everything directly inside, in order.</summary>
    public IEnumerable<ContentNode> Nodes()
    {
        for (var node = First; node is not null; node = node.Next)
        {
            yield return node;
        }
    }

    /// <summary>The elements directly inside, in order.</summary>
    public IEnumerable<ElementNode> Elements()
    {
        for (var node = First; node is not null; node = node.Next)
        {
            if (node is ElementNode element)
            {
                yield return element;
            }
        }
    }

    /// <summary>The elements of that name directly inside, in order.</summary>
    /// <param name="name">The elements' name.</param>
    public IEnumerable<ElementNode> Elements(XName name)
    {
        for (var node = First; node is not null; node = node.Next)
        {
            if (node is ElementNode element && element.Name == name)
            {
                yield return element;
            }
        }
    }

    /// <summary>The first element of that name directly inside; null when there is none.</summary>
    /// <param name="name">The element's name.</param>
    public ElementNode? Element(XName name)
    {
        for (var node = First; node is not null; node = node.Next)
        {
            if (node is ElementNode element && element.Name == name)
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>Everything inside, at any depth, in file order.</summary>
    public IEnumerable<ContentNode> DescendantNodes()
    {
        var node = First;
        while (node is not null)
        {
            yield return node;
            node = After(node);
        }
    }

    /// <summary>The elements inside, at any depth, in file order.</summary>
    public IEnumerable<ElementNode> Descendants() => DescendantNodes().OfType<ElementNode>();

    /// <summary>The elements of that name inside, at any depth, in file order.</summary>
    /// <param name="name">The elements' name.</param>
    public IEnumerable<ElementNode> Descendants(XName name) => Descendants().Where(element => element.Name == name);

    /// <summary>This element and those inside, at any depth, in file order.</summary>
    public IEnumerable<ElementNode> DescendantsAndSelf() => Descendants().Prepend(this);

    /// <summary>This element and those around it, the innermost first.</summary>
    public IEnumerable<ElementNode> AncestorsAndSelf()
    {
        for (var element = this; element is not null; element = element.Parent)
        {
            yield return element;
        }
    }

    private static ElementNode? ElementFrom(ContentNode? node)
    {
        while (node is not null and not ElementNode)
        {
            node = node.Next;
        }

        return (ElementNode?)node;
    }

    private ContentNode? After(ContentNode node)
    {
        if (node is ElementNode { First: { } inner })
        {
            return inner;
        }

        var left = node;
        while (left.Next is null)
        {
            if (left.Parent is not { } outer || outer == this)
            {
                return null;
            }

            left = outer;
        }

        return left.Next;
    }
}
