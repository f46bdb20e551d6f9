using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>An open task with an incident that says nobody holds its role.</summary>
/// <param name="Task">The task.</param>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct EmptyRole(TaskId Task, string Role, string Unit);
