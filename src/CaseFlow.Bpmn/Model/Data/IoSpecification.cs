using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Model.Data;

/// <summary>What an activity or a callable process takes and gives (BPMN 2.0.2 §10.4.1).</summary>
/// <param name="Inputs">The data inputs, in file order.</param>
/// <param name="Outputs">The data outputs, in file order.</param>
/// <param name="InputSets">The input sets, in file order, which is the order they are tried in.</param>
/// <param name="OutputSets">The output sets, in file order.</param>
public sealed record IoSpecification(
    ImmutableArray<DataItem> Inputs,
    ImmutableArray<DataItem> Outputs,
    ImmutableArray<DataSet> InputSets,
    ImmutableArray<DataSet> OutputSets);
