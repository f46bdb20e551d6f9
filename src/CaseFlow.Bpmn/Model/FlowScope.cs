using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Data;

namespace CaseFlow.Bpmn.Model;

/// <summary>The nodes and flows directly inside a process or sub-process (FlowElementsContainer, BPMN 2.0.2 §8.4.10).</summary>
/// <param name="Nodes">The nodes, in file order.</param>
/// <param name="Flows">The sequence flows, in file order.</param>
public sealed record FlowScope(ImmutableArray<FlowNode> Nodes, ImmutableArray<SequenceFlow> Flows)
{
    /// <summary>A scope without content.</summary>
    public static FlowScope Empty { get; } = new([], []);

    /// <summary>The data objects, in file order.</summary>
    public ImmutableArray<DataObject> DataObjects { get; init; } = [];

    /// <summary>The references to data objects and data stores, in file order.</summary>
    public ImmutableArray<DataReference> DataReferences { get; init; } = [];

    /// <summary>The associations, in file order.</summary>
    public ImmutableArray<Association> Associations { get; init; } = [];
}
