using System.Globalization;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

internal static class ClockReader
{
    public static ClockSpec Read(ElementNode clock, ReadingContext context)
    {
        var until = ExpressionReader.Given(clock, "until");
        if (until is not null && (clock.Attribute("amount") is not null || clock.Attribute("unit") is not null))
        {
            context.Report(
                BpmnCodes.ClockAmountAndUntil,
                Severity.Blocking,
                clock,
                "Expected a clock to say either until when or how long it runs, but it says both. Keep until, or amount and unit.");
        }

        var expression = IsExpression(clock) ? ExpressionReader.Given(clock, "amount") : null;
        return new ClockSpec(
            clock.Attribute("name")?.Value,
            expression is null ? Amount(clock, context) : 0,
            clock.Attribute("unit")?.Value ?? "",
            clock.Attribute("from")?.Value ?? "entered",
            [.. clock.Elements(BpmnNames.CaseFlow + "warning").Select(warning => new ClockWarning(Amount(warning, context), warning.Attribute("unit")?.Value ?? ""))])
        {
            AmountExpression = expression,
            Until = until,
        };
    }

    // A number that is not whole, or below 0, is a mistake and no expression.
    private static bool IsExpression(ElementNode clock) =>
        clock.Attribute("amount")?.Value is { } text && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static int Amount(ElementNode element, ReadingContext context)
    {
        var text = element.Attribute("amount")?.Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
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
