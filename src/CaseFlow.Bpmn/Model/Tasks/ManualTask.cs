namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>Work done without the system, which passes at once (BPMN 2.0.2 §10.3.4.1); also the task without a type.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="IsUndefined">True for a task without a type (<c>task</c>), false for <c>manualTask</c>.</param>
public sealed record ManualTask(ElementId Id, string? Name, bool IsUndefined) : Activity(Id, Name);
