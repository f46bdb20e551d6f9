using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>Keeps the extension elements of other vendors, each as XML that stands alone.</summary>
internal static class ForeignReader
{
    public static ImmutableArray<ForeignXml> ReadAll(XElement node, ReadingContext context) =>
    [
        .. node.Elements(BpmnNames.ExtensionElements).Elements().Concat(node.Elements().Where(part => part.Name.Namespace != BpmnNames.Model))
            .Where(part => part.Name.Namespace != BpmnNames.CaseFlow)
            .Select(part => new ForeignXml(Standalone(part, context).ToString(SaveOptions.DisableFormatting))),
    ];

    // A copy, because writing an element in place walks all its ancestors each time, which a hostile file can make long.
    private static XElement Standalone(XElement part, ReadingContext context)
    {
        var copy = new XElement(part);
        var used = copy.DescendantsAndSelf().SelectMany(element => element.Attributes().Select(attribute => attribute.Name.Namespace).Prepend(element.Name.Namespace));
        foreach (var name in used.Distinct().ToList())
        {
            if (context.Prefixes.TryGetValue(name, out var prefix) && copy.Attribute(XNamespace.Xmlns + prefix) is null)
            {
                copy.Add(new XAttribute(XNamespace.Xmlns + prefix, name.NamespaceName));
            }
        }

        return copy;
    }
}
