namespace CaseFlow.Bpmn.Model.Data;

/// <summary>A property, a data input or a data output (BPMN 2.0.2 §10.4.1): a value that belongs to one process, activity or event.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read, by which expressions read it; null when the file gives none.</param>
/// <param name="IsCollection">Whether it holds a list.</param>
/// <param name="State">The name of its data state; null for none.</param>
public sealed record DataItem(ElementId Id, string? Name, bool IsCollection, string? State);
