namespace CaseFlow.Bpmn.Extensions;

/// <summary>A value handed over (<c>&lt;caseflow:input name="x" value="=…"/&gt;</c>).</summary>
/// <param name="Name">The name that receives the value.</param>
/// <param name="Value">The FEEL expression that gives it.</param>
public sealed record Mapping(string Name, string Value);
