using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Designing;

/// <summary>What is wrong with a form file in the words of its editor: the rule instead of a path such as <c>$.fields[2].name</c>, and the field by number.</summary>
internal static partial class FormFaultWords
{
    /// <summary>The rule that is broken; null where the finding's own text says it, or where it is about something else.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="finding">The finding.</param>
    public static string? Rule(Texts texts, Finding finding) =>
        finding.Code is "form.file.value" or "form.file.missing-member" && finding.Arguments.TryGetValue("path", out var path) && "form.file.at." + path[(path.LastIndexOf('.') + 1)..] is var key && texts.Has(key)
            ? texts[key]
            : null;

    /// <summary>Which field or column a finding is about: 第3个字段; null for none.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="finding">The finding.</param>
    public static string? Place(Texts texts, Finding finding)
    {
        if (!finding.Code.StartsWith("form.file.", StringComparison.Ordinal) || InField().Match(finding.Arguments.GetValueOrDefault("path") ?? "") is not { Success: true } match)
        {
            return null;
        }

        var field = texts.Get("form.file.place", ("number", Number(match.Groups["field"])));
        return match.Groups["column"] is { Success: true } column ? texts.Get("form.file.column", ("place", field), ("number", Number(column))) : field;
    }

    private static int Number(Group index) => int.Parse(index.ValueSpan, CultureInfo.InvariantCulture) + 1;

    [GeneratedRegex(@"^\$\.fields\[(?<field>\d{1,6})\](?:\.columns\[(?<column>\d{1,6})\])?", RegexOptions.CultureInvariant)]
    private static partial Regex InField();
}
