namespace CaseFlow.Bpmn.Model;

/// <summary>A message flow (BPMN 2.0.2 §9.4) between two participants.</summary>
/// <param name="Id">The message flow's id.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="Source">The participant, activity or event that sends.</param>
/// <param name="Target">The participant, activity or event that receives.</param>
/// <param name="Message">The message; null when the file names none.</param>
public sealed record MessageFlow(ElementId Id, string? Name, ElementId Source, ElementId Target, Message? Message);
