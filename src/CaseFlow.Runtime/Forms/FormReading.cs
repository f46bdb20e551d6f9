using System.Collections.Immutable;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Forms;

/// <summary>The outcome of reading a form's file.</summary>
/// <param name="Form">The form; null when a finding is an error.</param>
/// <param name="Findings">What is wrong with the file.</param>
public sealed record FormReading(FormDefinition? Form, ImmutableArray<Finding> Findings);
