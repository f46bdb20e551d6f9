namespace CaseFlow.Bpmn.Model.Data;

/// <summary>A place in the diagram that stands for a data object, in a state of its own, or for a data store (BPMN 2.0.2 §10.4.1).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="Refers">The data object or data store; null when the file names none.</param>
/// <param name="IsStore">True for a data store, whose value outlives the process.</param>
/// <param name="State">The name of its data state; null for none.</param>
public sealed record DataReference(ElementId Id, string? Name, ElementId? Refers, bool IsStore, string? State);
