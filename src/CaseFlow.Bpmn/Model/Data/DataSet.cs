using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Model.Data;

/// <summary>An input set or output set (BPMN 2.0.2 §10.4.1): items that are needed or produced together.</summary>
/// <param name="Id">The element's id; null when the file gives none.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="Items">All its items.</param>
/// <param name="Optional">Those that may be unavailable.</param>
/// <param name="WhileExecuting">Those that may be read or written while the activity runs.</param>
/// <param name="Pairs">For an input set the output sets that belong to it, and the other way round.</param>
public sealed record DataSet(
    ElementId? Id,
    string? Name,
    ImmutableArray<ElementId> Items,
    ImmutableArray<ElementId> Optional,
    ImmutableArray<ElementId> WhileExecuting,
    ImmutableArray<ElementId> Pairs);
