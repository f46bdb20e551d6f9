using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml.Linq;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>A type of the standard with all that it inherits.</summary>
/// <param name="name">The type's name in the schema.</param>
/// <param name="element">The local name of the element that has it.</param>
/// <param name="base">The type it is made from; null for none.</param>
internal sealed class TypeShape(XName name, string element, TypeShape? @base)
{
    public XName Name { get; } = name;

    public string Element { get; } = element;

    public TypeShape? Base { get; } = @base;

    public bool IsAbstract { get; init; }

    public bool IsMixed { get; init; }

    /// <summary>The namespace of which no attributes are allowed, while those of others are; null when none of any namespace are.</summary>
    public XNamespace? ClosedTo { get; init; }

    public required FrozenDictionary<XName, AttributeShape> Attributes { get; init; }

    /// <summary>The attributes that must be there.</summary>
    public required ImmutableArray<AttributeShape> Required { get; init; }

    /// <summary>The places of the content in order; set once all rows are known, as types contain each other.</summary>
    public ImmutableArray<Particle> Content { get; set; } = [];

    /// <summary>The elements of the content: name to place and shape.</summary>
    public FrozenDictionary<XName, (int Place, ElementShape Shape)> Children { get; set; } = FrozenDictionary<XName, (int Place, ElementShape Shape)>.Empty;

    /// <summary>Whether something must stand inside.</summary>
    public bool NeedsContent { get; set; }

    /// <summary>Whether it is that type or made from it.</summary>
    public bool Is(TypeShape other)
    {
        for (var type = this; type is not null; type = type.Base)
        {
            if (type == other)
            {
                return true;
            }
        }

        return false;
    }
}
