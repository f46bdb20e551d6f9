using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Xml.Readers.Extensions;

namespace CaseFlow.Bpmn.Xml.Readers.Events;

internal sealed class IntermediateThrowEventReader : INodeReader
{
    public IReadOnlySet<string> Parts => EventDefinitionReader.Parts;

    public FlowNode Read(NodeSource source) =>
        new IntermediateThrowEvent(source.Id, source.Name, EventDefinitionReader.Read(source), ActionReader.Read(source));
}
