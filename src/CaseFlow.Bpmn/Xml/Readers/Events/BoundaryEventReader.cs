using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Xml.Readers.Events;

internal sealed class BoundaryEventReader : INodeReader
{
    public IReadOnlySet<string> Parts => EventDefinitionReader.Parts;

    public FlowNode Read(NodeSource source) => new BoundaryEvent(
        source.Id,
        source.Name,
        new ElementId(source.Attribute("attachedToRef") ?? ""),
        source.Flag("cancelActivity", otherwise: true),
        EventDefinitionReader.Read(source));
}
