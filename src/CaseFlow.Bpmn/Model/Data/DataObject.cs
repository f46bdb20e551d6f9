namespace CaseFlow.Bpmn.Model.Data;

/// <summary>A data object (BPMN 2.0.2 §10.4.1): a value that lives as long as the scope it stands in.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read, by which expressions read it; null when the file gives none.</param>
/// <param name="IsCollection">Whether it holds a list.</param>
/// <param name="State">The name of its data state; null for none.</param>
public sealed record DataObject(ElementId Id, string? Name, bool IsCollection, string? State);
