using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Dmn;
using CaseFlow.Runtime.Forms;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Deployment;

/// <summary>The outcome of reading a procedure's files.</summary>
/// <param name="Procedure">The procedure; null when a finding is blocking or an error.</param>
/// <param name="Findings">Everything the checks have to say, with the file.</param>
public sealed record ProcedureReading(Procedure? Procedure, ImmutableArray<ProcedureFinding> Findings)
{
    /// <summary>The diagram's file as it was read, also where it has mistakes; null when it is no BPMN at all.</summary>
    public XmlTree? Tree { get; init; }

    /// <summary>The diagram; null when it breaks the standard.</summary>
    public BpmnDocument? Document { get; init; }

    /// <summary>The description; null when it cannot be read.</summary>
    public Mechanism? Mechanism { get; init; }

    /// <summary>The decision files that can be read, by path.</summary>
    public ImmutableSortedDictionary<string, DecisionModel> Decisions { get; init; } = ImmutableSortedDictionary<string, DecisionModel>.Empty;

    /// <summary>The forms that can be read, by key.</summary>
    public ImmutableSortedDictionary<string, FormDefinition> Forms { get; init; } = ImmutableSortedDictionary<string, FormDefinition>.Empty;
}
