using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

internal static class ClockReader
{
    public static ClockSpec Read(ElementNode clock, ReadingContext context) => new(
        clock.Attribute("name")?.Value,
        Amount(clock, context),
        clock.Attribute("unit")?.Value ?? "",
        clock.Attribute("from")?.Value ?? "entered",
        [.. clock.Elements(BpmnNames.CaseFlow + "warning").Select(warning => new ClockWarning(Amount(warning, context), warning.Attribute("unit")?.Value ?? ""))]);

    private static int Amount(ElementNode element, ReadingContext context)
    {
        var text = element.Attribute("amount")?.Value;
        if (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var amount))
        {
            return amount;
        }

        if (text is not null)
        {
            context.Report(
                BpmnCodes.ClockUnreadableAmount,
                Severity.Blocking,
                element,
                $"Expected amount to be a whole number from 0, but it is '{text}'. Write the number of units.",
                ("found", text));
        }

        return 0;
    }
}
