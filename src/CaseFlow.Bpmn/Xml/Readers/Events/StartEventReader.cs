using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Xml.Readers.Extensions;

namespace CaseFlow.Bpmn.Xml.Readers.Events;

internal sealed class StartEventReader : INodeReader
{
    public IReadOnlySet<string> Parts => EventDefinitionReader.Parts;

    public FlowNode Read(NodeSource source) =>
        new StartEvent(source.Id, source.Name, EventDefinitionReader.Read(source))
        {
            Interrupting = source.Flag("isInterrupting", otherwise: true),
            Schedule = ScheduleReader.Read(source),
        };
}
