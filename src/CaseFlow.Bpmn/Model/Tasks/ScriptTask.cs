namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>Assigns the value of a FEEL expression to a variable (BPMN 2.0.2 §10.3.3).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Script">The expression.</param>
/// <param name="ResultVariable">The variable that receives the value (<c>caseflow:resultVariable</c>); null when the file names none.</param>
public sealed record ScriptTask(ElementId Id, string? Name, Expression Script, string? ResultVariable) : Activity(Id, Name);
