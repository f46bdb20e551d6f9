using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Xml.Readers.Extensions;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Events;

/// <summary>Reads timers; a clock stands on the event that holds the definition.</summary>
internal static class TimerReader
{
    public static EventDefinition Read(ElementNode timer, ReadingContext context) => new EventDefinition.Timer(
        Part(timer, "timeDate", context),
        Part(timer, "timeDuration", context),
        Part(timer, "timeCycle", context),
        timer.Parent?.Elements(BpmnNames.ExtensionElements).Elements(BpmnNames.CaseFlow + "clock").FirstOrDefault() is { } clock ? ClockReader.Read(clock, context) : null);

    private static Expression? Part(ElementNode timer, string name, ReadingContext context) =>
        ExpressionReader.Read(timer.Element(BpmnNames.Model + name), context);
}
