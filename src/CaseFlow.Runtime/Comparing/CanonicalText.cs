using System.Text;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Comparing;

/// <summary>Writes an element in a form that does not depend on spacing, comments, prefixes, the element's own id, the order of attributes or those that say what counts without them.</summary>
/// <param name="space">The namespace that is not written out.</param>
/// <param name="isSaid">Attributes of the element itself that are left out.</param>
/// <param name="isLeftOut">Elements within it that are left out.</param>
/// <param name="renamed">What stands for a value that may be a reference.</param>
internal sealed class CanonicalText(string space, Func<ElementAttribute, bool> isSaid, Func<ElementNode, bool> isLeftOut, Func<string, string> renamed)
{
    private readonly StringBuilder text = new();

    /// <summary>The text.</summary>
    /// <param name="element">The element.</param>
    /// <param name="withName">Whether the element's own name is part of it.</param>
    public string Of(ElementNode element, bool withName = true)
    {
        Write(element, withName, isTop: true);
        return text.ToString();
    }

    private void Write(ElementNode element, bool withName, bool isTop)
    {
        text.Append('<').Append(isTop || element.Name.NamespaceName == space ? "" : $"{{{element.Name.NamespaceName}}}").Append(withName ? element.Name.LocalName : "");
        foreach (var attribute in element.Attributes()
            .Where(attribute => !attribute.IsNamespaceDeclaration && !BpmnDefaults.IsDefault(element.Name, attribute.Name, attribute.Value) && !(isTop && (attribute.Name == "id" || isSaid(attribute))))
            .OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal))
        {
            text.Append($" {attribute.Name.LocalName}=\"{renamed(attribute.Value)}\"");
        }

        text.Append('>');
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case TextNode { Value: var value }:
                    text.Append(renamed(value.Trim()));
                    break;
                case ElementNode child when !isLeftOut(child):
                    Write(child, withName: true, isTop: false);
                    break;
                default:
                    // Comments say nothing.
                    break;
            }
        }

        text.Append("</>");
    }
}
