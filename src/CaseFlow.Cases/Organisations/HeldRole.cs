namespace CaseFlow.Cases.Organisations;

/// <summary>A role at a unit.</summary>
/// <param name="Role">The role.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct HeldRole(string Role, string Unit);
