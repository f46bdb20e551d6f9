using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Xml.Readers.Events;

internal sealed class IntermediateCatchEventReader : INodeReader
{
    public IReadOnlySet<string> Parts => EventDefinitionReader.Parts;

    public FlowNode Read(NodeSource source) =>
        new IntermediateCatchEvent(source.Id, source.Name, EventDefinitionReader.Read(source));
}
