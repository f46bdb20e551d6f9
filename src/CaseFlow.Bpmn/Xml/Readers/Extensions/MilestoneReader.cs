using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

internal static class MilestoneReader
{
    public static ImmutableArray<Milestone> ReadAll(NodeSource source) => [.. source.Extensions("milestone").Select(element => Read(element, source.Context))];

    private static Milestone Read(ElementNode element, ReadingContext context)
    {
        var moment = element.Attribute("on")?.Value;
        if (moment is not (null or "entered" or "completed"))
        {
            context.Report(
                BpmnCodes.MilestoneUnknownMoment,
                Severity.Blocking,
                element,
                $"Expected a milestone on entered or completed, but it is on '{moment}'. Choose one of the two.",
                ("found", moment));
        }

        return new Milestone(element.Attribute("status")?.Value ?? "", moment == "completed");
    }
}
