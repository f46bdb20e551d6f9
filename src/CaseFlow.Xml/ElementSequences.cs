using System.Xml.Linq;

namespace CaseFlow.Xml;

/// <summary>Questions to many elements at once.</summary>
public static class ElementSequences
{
    /// <summary>The elements directly inside each of them.</summary>
    /// <param name="parents">The elements that are looked into.</param>
    public static IEnumerable<ElementNode> Elements(this IEnumerable<ElementNode> parents) => parents.SelectMany(parent => parent.Elements());

    /// <summary>The elements of that name directly inside each of them.</summary>
    /// <param name="parents">The elements that are looked into.</param>
    /// <param name="name">The wanted elements' name.</param>
    public static IEnumerable<ElementNode> Elements(this IEnumerable<ElementNode> parents, XName name) => parents.SelectMany(parent => parent.Elements(name));
}
