using System.Collections.Immutable;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A form that is being drawn.</summary>
/// <param name="Form">The form as people will see it; null when its file has errors.</param>
/// <param name="Findings">What is wrong with its file.</param>
public sealed record FormPreview(FormView? Form, ImmutableArray<Finding> Findings);
