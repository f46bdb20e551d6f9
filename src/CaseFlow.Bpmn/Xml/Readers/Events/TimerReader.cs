using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Xml.Readers.Extensions;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Events;

/// <summary>Reads timers. A repetition may start processes; an instance that waits does not repeat.</summary>
internal static class TimerReader
{
    public static EventDefinition.Timer Read(NodeSource source, ElementNode timer)
    {
        var cycle = Part(source, timer, "timeCycle");
        if (cycle is not null && source.Element.Name.LocalName != "startEvent")
        {
            Unsupported.Report(source.Context, source.Element, "timeCycle");
        }

        return new EventDefinition.Timer(
            Part(source, timer, "timeDate"),
            Part(source, timer, "timeDuration"),
            cycle,
            source.Extension("clock") is { } clock ? ClockReader.Read(clock, source.Context) : null);
    }

    private static Expression? Part(NodeSource source, ElementNode timer, string name) =>
        ExpressionReader.Read(timer.Element(BpmnNames.Model + name), source.Context);
}
