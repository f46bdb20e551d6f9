using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Definitions.Data;

/// <summary>An input set or output set made ready to run.</summary>
/// <param name="Id">Its id; null when the file gives none.</param>
/// <param name="Items">All its items, the optional ones included.</param>
/// <param name="Required">Those without which it cannot be used.</param>
internal sealed record DataSetPlan(ElementId? Id, FrozenSet<ElementId> Items, ImmutableArray<DataPlace> Required);
