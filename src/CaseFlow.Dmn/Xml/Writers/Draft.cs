using System.Collections.Immutable;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml.Writers;

/// <summary>An element that is being written: its parts in order, each new or kept from a file.</summary>
internal sealed class Draft
{
    private readonly WritingContext context;
    private readonly string name;
    private readonly List<ElementAttribute> attributes = [];
    private readonly List<(Draft? Made, ElementNode? Kept)> parts = [];
    private string? text;

    internal Draft(WritingContext context, string name)
    {
        this.context = context;
        this.name = name;
    }

    /// <summary>Begins with the attributes of an element that it replaces.</summary>
    internal Draft From(ElementNode? old)
    {
        attributes.AddRange(old?.Attributes() ?? []);
        return this;
    }

    /// <summary>Writes an attribute, or leaves it out where there is no value.</summary>
    internal Draft With(string attribute, string? value)
    {
        var at = attributes.FindIndex(known => known.Name == attribute);
        if (value is null)
        {
            if (at >= 0)
            {
                attributes.RemoveAt(at);
            }

            return this;
        }

        var written = new ElementAttribute(attribute, "", value);
        if (at >= 0)
        {
            attributes[at] = written;
        }
        else
        {
            attributes.Insert(attribute == "id" ? 0 : attributes.Count, written);
        }

        return this;
    }

    /// <summary>Writes an attribute where its meaning is another than before; what means the same stays as it is written.</summary>
    internal Draft Change<T>(string attribute, T before, T now, string? value) =>
        EqualityComparer<T>.Default.Equals(before, now) ? this : With(attribute, value);

    internal Draft Text(string? value)
    {
        text = value;
        return this;
    }

    internal Draft Add(Draft? part)
    {
        if (part is not null)
        {
            parts.Add((part, null));
        }

        return this;
    }

    internal Draft Add(IEnumerable<Draft> more)
    {
        foreach (var part in more)
        {
            Add(part);
        }

        return this;
    }

    /// <summary>Keeps an element of a file, whole.</summary>
    internal Draft Keep(ElementNode? part)
    {
        if (part is not null)
        {
            parts.Add((null, part));
        }

        return this;
    }

    /// <summary>A part that has only a text; none where there is no text.</summary>
    internal Draft Add(string part, string? value) => value is null ? this : Add(new Draft(context, part).Text(value));

    /// <summary>The element, indented by two spaces a level.</summary>
    internal ElementNode Build(int level)
    {
        var element = new ElementNode(context.Space + name, context.Prefix, attributes.ToImmutableArray());
        if (text is { Length: > 0 })
        {
            element.Add(new TextNode(text));
        }

        foreach (var (made, kept) in parts)
        {
            element.Add(new TextNode("\n" + new string(' ', (level + 1) * 2)));
            element.Add(made?.Build(level + 1) ?? TreeCopy.Of(kept!));
        }

        if (parts.Count > 0)
        {
            element.Add(new TextNode("\n" + new string(' ', level * 2)));
        }

        return element;
    }
}
