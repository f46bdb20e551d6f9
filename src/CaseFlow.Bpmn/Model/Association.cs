namespace CaseFlow.Bpmn.Model;

/// <summary>An association (BPMN 2.0.2 §8.4.1.1): from a compensation event it names the activity that undoes; elsewhere it only draws.</summary>
/// <param name="Id">The association's id; null when the file gives none.</param>
/// <param name="Source">Where it begins.</param>
/// <param name="Target">Where it ends.</param>
public sealed record Association(ElementId? Id, ElementId Source, ElementId Target);
