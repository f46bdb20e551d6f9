using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Host.Drawing;

/// <summary>What is drawn onto a diagram: the path a case took.</summary>
/// <param name="Nodes">Marks of visited nodes.</param>
/// <param name="Flows">Marks of taken flows.</param>
/// <param name="Focus">Where a narrow picture begins: the open node, or the one visited last; null for none.</param>
internal sealed record Marks(
    ImmutableDictionary<ElementId, NodeMark> Nodes,
    ImmutableDictionary<ElementId, FlowMark> Flows,
    ElementId? Focus)
{
    /// <summary>What stands before the ids of elements, so that they can be linked to; null for elements without id.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>No marks: the plain diagram.</summary>
    public static Marks None { get; } =
        new(ImmutableDictionary<ElementId, NodeMark>.Empty, ImmutableDictionary<ElementId, FlowMark>.Empty, null);
}
