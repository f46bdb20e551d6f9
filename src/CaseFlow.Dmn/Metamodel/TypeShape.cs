using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;

namespace CaseFlow.Dmn.Metamodel;

/// <summary>A type of one version of the standard with all that it inherits.</summary>
internal sealed class TypeShape
{
    /// <summary>Whether attributes of other vocabularies are allowed.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The attributes by name, with whether they must be there.</summary>
    public FrozenDictionary<string, (ValueShape Value, bool IsRequired)> Attributes { get; set; } =
        FrozenDictionary<string, (ValueShape Value, bool IsRequired)>.Empty;

    /// <summary>The places of the content in order.</summary>
    public ImmutableArray<Place> Places { get; set; } = [];

    /// <summary>The elements of the content: name to place.</summary>
    public FrozenDictionary<XName, (int Place, Choice Choice)> Children { get; set; } = FrozenDictionary<XName, (int Place, Choice Choice)>.Empty;

    /// <summary>An element that may stand somewhere: with content of a type, or with a value.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Type">Its type; null where it holds a value.</param>
    /// <param name="Value">Its value; null where it has a type.</param>
    internal sealed record Choice(XName Name, TypeShape? Type, ValueShape? Value);

    /// <summary>One place in the content.</summary>
    /// <param name="Choices">The elements that may stand there; none for those of other vocabularies.</param>
    /// <param name="Least">How many there must be.</param>
    /// <param name="IsMany">Whether there may be more than one.</param>
    /// <param name="After">The element that must stand before; null for none.</param>
    /// <param name="Not">The elements that must not stand before.</param>
    internal sealed record Place(ImmutableArray<Choice> Choices, int Least, bool IsMany, XName? After, ImmutableArray<XName> Not);
}
