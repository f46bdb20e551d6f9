using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>The ids of a file with what they stand for, and the references to them.</summary>
internal sealed class Identities
{
    /// <summary>The first element of each id with its type.</summary>
    public Dictionary<string, (ElementNode Element, TypeShape Type)> Elements { get; } = [];

    /// <summary>All references in file order.</summary>
    public List<Reference> References { get; } = [];
}
