using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Host.Drawing;

/// <summary>What is drawn onto a diagram: the path a case took.</summary>
/// <param name="Nodes">Marks of visited nodes.</param>
/// <param name="Flows">Marks of taken flows.</param>
internal sealed record Marks(
    ImmutableDictionary<ElementId, NodeMark> Nodes,
    ImmutableDictionary<ElementId, FlowMark> Flows)
{
    /// <summary>No marks: the plain diagram.</summary>
    public static Marks None { get; } =
        new(ImmutableDictionary<ElementId, NodeMark>.Empty, ImmutableDictionary<ElementId, FlowMark>.Empty);
}
