using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>Whose open tasks.</summary>
/// <param name="Person">The person who claimed them.</param>
/// <param name="Roles">Roles at units for which unclaimed ones wait.</param>
public sealed record TaskHolder(string Person, ImmutableArray<RoleAtUnit> Roles);
