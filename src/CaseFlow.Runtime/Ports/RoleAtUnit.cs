namespace CaseFlow.Runtime.Ports;

/// <summary>A role held at an organisational unit.</summary>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct RoleAtUnit(string Role, string Unit);
