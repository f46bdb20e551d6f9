using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml;

/// <summary>The outcome of reading a BPMN file.</summary>
/// <param name="Document">What was read; null when a finding is an error.</param>
/// <param name="Findings">Everything the reader and the structural rules have to say, in file order.</param>
public sealed record BpmnReading(BpmnDocument? Document, ImmutableArray<Finding> Findings)
{
    /// <summary>
    /// The file as it was read, whole, also when a finding is an error: so that a diagram with mistakes is written back without a loss. Null when it
    /// could not be read as BPMN at all.
    /// </summary>
    public XmlTree? Source { get; init; }
}
