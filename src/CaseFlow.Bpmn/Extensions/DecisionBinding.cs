namespace CaseFlow.Bpmn.Extensions;

/// <summary>A decision that a task makes (<c>&lt;caseflow:decision ref="decisions/grade.dmn" decision="Grade" result="grade"/&gt;</c>).</summary>
/// <param name="File">The path of the DMN file in the procedure's folder; null where a vendor's attribute names the decision alone, which is then looked for in all files.</param>
/// <param name="Decision">The decision's id.</param>
/// <param name="Result">The variable that receives the result; null when the file names none.</param>
public sealed record DecisionBinding(string? File, string Decision, string? Result);
