using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>Keeps the extension elements of other vendors as they were written.</summary>
internal static class ForeignReader
{
    public static ImmutableArray<ForeignXml> ReadAll(XElement node) =>
    [
        .. node.Elements(BpmnNames.ExtensionElements).Elements().Concat(node.Elements().Where(part => part.Name.Namespace != BpmnNames.Model))
            .Where(part => part.Name.Namespace != BpmnNames.CaseFlow)
            .Select(part => new ForeignXml(part.ToString(SaveOptions.DisableFormatting))),
    ];
}
