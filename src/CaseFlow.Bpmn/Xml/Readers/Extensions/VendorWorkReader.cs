using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>Reads what other modellers write on user tasks, and turns into our terms what has the same meaning there.</summary>
internal static partial class VendorWorkReader
{
    private static readonly ImmutableArray<XNamespace> Spaces = [VendorNames.Camunda, VendorNames.Activiti, VendorNames.Flowable];

    /// <summary>What stands there; null when nothing does.</summary>
    public static VendorWork? Read(NodeSource source)
    {
        var work = new VendorWork(
            Find(source, "assignee", "assignmentDefinition", "assignee"),
            Find(source, "candidateUsers", "assignmentDefinition", "candidateUsers"),
            Find(source, "candidateGroups", "assignmentDefinition", "candidateGroups"),
            Find(source, "dueDate", "taskSchedule", "dueDate"),
            Find(source, "formKey", "formDefinition", "formKey", "formId", "externalReference"));
        return work == new VendorWork(null, null, null, null, null) ? null : work;
    }

    /// <summary>The key of a form: without the vendor's scheme, folder and ending; null when it is computed.</summary>
    public static string? Form(VendorWork work)
    {
        if (Fixed(work.FormKey) is not { } key)
        {
            return null;
        }

        var name = key[(key.LastIndexOfAny([':', '/']) + 1)..];
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name.Length == 0 ? null : name;
    }

    /// <summary>The first group as a role; the level at which its holder is looked for is not known, which is reported until it is chosen.</summary>
    public static LaneRole? Role(VendorWork work) =>
        Fixed(work.CandidateGroups)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? new LaneRole(first, "") : null;

    /// <summary>A clock of one amount and unit; null where the due date is a moment, a compound duration or computed.</summary>
    public static ClockSpec? Clock(VendorWork work)
    {
        if (work.DueDate is null || Duration().Match(work.DueDate) is not { Success: true } match)
        {
            return null;
        }

        var (unit, times) = match.Groups["unit"].Value switch
        {
            "D" => ("calendarDays", 1),
            "W" => ("calendarDays", 7),
            "M" when !match.Groups["time"].Success => ("calendarMonths", 1),
            "H" => ("hours", 1),
            _ => ("minutes", 1),
        };
        return new ClockSpec("due", times * int.Parse(match.Groups["amount"].Value, CultureInfo.InvariantCulture), unit, "entered", []);
    }

    private static string? Find(NodeSource source, string attribute, string element, params ReadOnlySpan<string> names)
    {
        foreach (var space in Spaces)
        {
            if (NotEmpty(source.Element.Attribute(space + attribute)) is { } written)
            {
                return written;
            }
        }

        var extension = source.Element.Elements(BpmnNames.ExtensionElements).Elements(VendorNames.Zeebe + element).FirstOrDefault();
        foreach (var name in names)
        {
            if (NotEmpty(extension?.Attribute(name)) is { } written)
            {
                return written;
            }
        }

        return null;
    }

    private static string? NotEmpty(ElementAttribute? attribute) => string.IsNullOrWhiteSpace(attribute?.Value) ? null : attribute.Value.Trim();

    private static string? Fixed(string? text) => text is null || text.StartsWith('=') || text.Contains("${", StringComparison.Ordinal) || text.Contains("#{", StringComparison.Ordinal) ? null : text;

    [GeneratedRegex(@"^P(?:(?<amount>\d{1,4})(?<unit>[DWM])|(?<time>T)(?<amount>\d{1,4})(?<unit>[HM]))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Duration();
}
