using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

internal static class MappingReader
{
    public static ImmutableArray<Mapping> ReadAll(IEnumerable<ElementNode> elements) =>
        [.. elements.Select(element => new Mapping(element.Attribute("name")?.Value ?? "", ExpressionReader.Clean(element.Attribute("value")?.Value)))];
}
