using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Xml.Readers.Extensions;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

internal sealed class CallActivityReader : INodeReader
{
    public IReadOnlySet<string> Parts => FrozenSet<string>.Empty;

    public FlowNode Read(NodeSource source) => new CallActivity(
        source.Id,
        source.Name,
        ReadingContext.LocalPart(source.Attribute("calledElement") ?? "").Value,
        MappingReader.ReadAll(source.Extensions("in")),
        MappingReader.ReadAll(source.Extensions("out")));
}
