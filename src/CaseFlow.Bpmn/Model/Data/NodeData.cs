using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Model.Data;

/// <summary>The data of an activity or event (BPMN 2.0.2 §10.4).</summary>
/// <param name="Io">What it takes and gives; of an event its data inputs or outputs; null when the file says nothing.</param>
/// <param name="Properties">Its properties, in file order.</param>
/// <param name="Inputs">How values get in, in file order.</param>
/// <param name="Outputs">How values get out, in file order.</param>
public sealed record NodeData(
    IoSpecification? Io,
    ImmutableArray<DataItem> Properties,
    ImmutableArray<DataAssociation> Inputs,
    ImmutableArray<DataAssociation> Outputs)
{
    /// <summary>No data.</summary>
    public static NodeData None { get; } = new(null, [], [], []);
}
