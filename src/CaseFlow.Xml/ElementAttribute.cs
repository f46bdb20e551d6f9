using System.Xml.Linq;

namespace CaseFlow.Xml;

/// <summary>An attribute of an element, a namespace declaration included.</summary>
/// <param name="name">Its name; of <c>xmlns="…"</c> it is <c>xmlns</c> in no namespace, of <c>xmlns:p="…"</c> it is <c>p</c> in that of declarations.</param>
/// <param name="prefix">The prefix as written; empty for none.</param>
/// <param name="value">Its value without any escaping.</param>
public sealed class ElementAttribute(XName name, string prefix, string value)
{
    /// <summary>Its name.</summary>
    public XName Name { get; } = name;

    /// <summary>The prefix as written; empty for none.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>Its value without any escaping.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it declares a namespace.</summary>
    public bool IsNamespaceDeclaration => Name.Namespace == XNamespace.Xmlns || (Prefix.Length == 0 && Name.LocalName == "xmlns");

    /// <summary>The prefix that a namespace declaration declares; empty for the default namespace, null for other attributes.</summary>
    public string? DeclaredPrefix => !IsNamespaceDeclaration ? null : Prefix.Length == 0 ? "" : Name.LocalName;
}
