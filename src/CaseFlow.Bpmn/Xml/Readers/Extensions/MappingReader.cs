using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

internal static class MappingReader
{
    public static ImmutableArray<Mapping> ReadAll(IEnumerable<XElement> elements) =>
        [.. elements.Select(element => new Mapping(element.Attribute("name")?.Value ?? "", ExpressionReader.Clean(element.Attribute("value")?.Value)))];
}
