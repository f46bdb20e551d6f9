using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Roles.</summary>
/// <param name="Roles">The roles, those of procedures first.</param>
public sealed record RoleList(ImmutableArray<RoleView> Roles);
