using CaseFlow.Xml;

namespace CaseFlow.Runtime.Drafts.Mending;

/// <summary>Makes the limit of a task or of a timer that of another.</summary>
internal static class Limits
{
    private static readonly string[] Parts = ["amount", "unit", "from", "until"];

    /// <summary>Copies how long a clock runs and from when; its name and warnings stay.</summary>
    public static void Copy(ElementNode from, ElementNode to, TreeEdits edits)
    {
        if (ClockOf(from) is not { } given || ClockOf(to) is not { } clock)
        {
            return;
        }

        foreach (var part in Parts.Where(part => given.Attribute(part)?.Value != clock.Attribute(part)?.Value))
        {
            edits.Set(clock, part, given.Attribute(part)?.Value);
        }

        if (to.Element(BpmnTree.Model + "timerEventDefinition") is { } timer && timer.Element(BpmnTree.Model + "timeDuration") is { } duration)
        {
            Rewrite(timer, duration, StandardDuration(given), edits);
        }
    }

    private static void Rewrite(ElementNode timer, ElementNode duration, string text, TreeEdits edits)
    {
        if (duration.Value.Trim() == text)
        {
            return;
        }

        var made = new ElementNode(duration.Name, duration.Prefix, duration.Attributes());
        made.Add(new TextNode(text));
        edits.Remove(duration);
        edits.Insert(timer, made, "documentation", "extensionElements");
    }

    private static ElementNode? ClockOf(ElementNode element) => BpmnTree.OwnParts(element, "clock").FirstOrDefault();

    // What other tools read beside a clock, as the designer writes it: working time has no duration, so a day of it stands as a day.
    private static string StandardDuration(ElementNode clock) =>
        !int.TryParse(clock.Attribute("amount")?.Value, out var count) || clock.Attribute("until") is not null ? "P1D" : clock.Attribute("unit")?.Value switch
        {
            "minutes" => $"PT{count}M",
            "hours" or "workingHours" => $"PT{count}H",
            "calendarMonths" => $"P{count}M",
            "endOfDay" => $"P{count + 1}D",
            _ => $"P{count}D",
        };
}
