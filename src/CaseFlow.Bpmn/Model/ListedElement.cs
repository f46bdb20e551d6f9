namespace CaseFlow.Bpmn.Model;

/// <summary>An element of a file as a list shows it.</summary>
/// <param name="Kind">The element's local name, such as <c>textAnnotation</c>.</param>
/// <param name="Id">Its id; null when the file gives none.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="Line">The line in the file, from 1; 0 for a model made in code.</param>
public sealed record ListedElement(string Kind, ElementId? Id, string? Name, int Line);
