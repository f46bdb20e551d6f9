using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>Work that a person does with the help of the system (BPMN 2.0.2 §10.3.4.1).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Work">Form, clock and who may do what (<c>caseflow:work</c>).</param>
public sealed record UserTask(ElementId Id, string? Name, WorkSpec Work) : Activity(Id, Name);
