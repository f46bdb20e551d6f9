using System.Xml.Linq;
using CaseFlow.Bpmn.Metamodel;

namespace CaseFlow.Bpmn.Xml;

/// <summary>What the standard's schemas say counts where an attribute is absent.</summary>
public static class BpmnDefaults
{
    /// <summary>Whether an attribute says no more than its absence would, so that tools may write it or not.</summary>
    /// <param name="element">The element's name.</param>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="value">What it says.</param>
    public static bool IsDefault(XName element, XName attribute, string value) =>
        Standard.Elements.TryGetValue(element, out var shape)
        && shape.Type is { } type
        && type.Attributes.TryGetValue(attribute, out var known)
        && known.Default == value;
}
