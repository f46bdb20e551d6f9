using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>Keeps the extension elements of other vendors, each as XML that stands alone.</summary>
internal static class ForeignReader
{
    public static ImmutableArray<ForeignXml> ReadAll(ElementNode node) =>
    [
        .. node.Elements(BpmnNames.ExtensionElements).Elements().Concat(node.Elements().Where(part => part.Name.Namespace != BpmnNames.Model))
            .Where(part => part.Name.Namespace != BpmnNames.CaseFlow)
            .Select(part => new ForeignXml(TreeText.Standalone(part))),
    ];
}
