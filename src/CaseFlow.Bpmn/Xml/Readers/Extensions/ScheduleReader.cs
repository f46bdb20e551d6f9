using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

internal static class ScheduleReader
{
    private static readonly string[] Levels = ["county", "area", "subdistrict", "community", "compound", "grid", "building"];
    private static readonly string[] Missed = ["once", "all", "skip"];
    private static readonly string[] Shifts = ["none", "nextWorkingDay"];

    public static StartSchedule? Read(NodeSource source) => source.Extension("schedule") is { } element
        ? new StartSchedule(
            Choice(element, "each", Levels, source.Context),
            Choice(element, "missed", Missed, source.Context),
            Choice(element, "shift", Shifts, source.Context))
        : null;

    private static string Choice(ElementNode element, string name, string[] known, ReadingContext context)
    {
        var found = element.Attribute(name)?.Value ?? known[0];
        if (!known.Contains(found))
        {
            context.Report(
                BpmnCodes.ScheduleUnknownValue,
                Severity.Blocking,
                element,
                $"Expected {name} of a schedule to be one of {string.Join(", ", known)}, but it is '{found}'. Choose one of them.",
                ("name", name),
                ("found", found));
        }

        return found;
    }
}
