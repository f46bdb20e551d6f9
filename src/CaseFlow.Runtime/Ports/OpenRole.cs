namespace CaseFlow.Runtime.Ports;

/// <summary>A role at a unit that open tasks wait for.</summary>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Assignee">Who claimed those tasks; null for tasks nobody claimed.</param>
public readonly record struct OpenRole(string Role, string Unit, string? Assignee);
