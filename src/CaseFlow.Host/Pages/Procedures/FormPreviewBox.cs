using System.Collections.Immutable;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Host.Forms;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>A form that is being drawn, as a page of its own.</summary>
/// <param name="Form">The form; null when its file has errors.</param>
/// <param name="Findings">What is wrong with its file.</param>
internal sealed record FormPreviewBox(FormBox? Form, ImmutableArray<Finding> Findings)
{
    /// <summary>Where a finding is: a path such as <c>$.fields[2].label</c>, the name of a field, or empty for the file.</summary>
    /// <param name="finding">The finding.</param>
    public static string PlaceOf(Finding finding) => finding.Arguments.GetValueOrDefault("path") ?? finding.Arguments.GetValueOrDefault("field") ?? "";
}
