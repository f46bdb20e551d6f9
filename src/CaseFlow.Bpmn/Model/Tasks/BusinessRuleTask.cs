using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>Makes a decision by a DMN table (BPMN 2.0.2 §10.3.3).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Decision">Which decision and where its result goes (<c>caseflow:decision</c>); null when the file names none.</param>
public sealed record BusinessRuleTask(ElementId Id, string? Name, DecisionBinding? Decision) : Activity(Id, Name);
