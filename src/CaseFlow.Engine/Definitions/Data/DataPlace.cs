using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Definitions.Data;

/// <summary>Where the value of an item-aware element is kept.</summary>
/// <param name="Id">The element's id; of a reference its own.</param>
/// <param name="Variable">The variable that holds the value.</param>
/// <param name="Names">Further names by which an association that reads it knows it.</param>
/// <param name="Home">The sub-process, activity or event it belongs to; null for the process.</param>
/// <param name="State">The data state that writing to it sets; null for none.</param>
internal sealed record DataPlace(ElementId Id, string Variable, ImmutableArray<string> Names, ElementId? Home, string? State);
