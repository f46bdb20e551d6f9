using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Xml;

/// <summary>The outcome of reading a BPMN file.</summary>
/// <param name="Document">What was read; null when a finding is an error.</param>
/// <param name="Findings">Everything the reader and the structural rules have to say, in file order.</param>
public sealed record BpmnReading(BpmnDocument? Document, ImmutableArray<Finding> Findings);
