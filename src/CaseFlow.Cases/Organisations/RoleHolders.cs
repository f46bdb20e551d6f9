using System.Collections.Immutable;

namespace CaseFlow.Cases.Organisations;

/// <summary>Who may work on something: a role at a unit and those who hold it.</summary>
/// <param name="Role">The role looked for.</param>
/// <param name="Level">The level looked for.</param>
/// <param name="Unit">The unit found; when the place has no unit of that level, the place's own unit.</param>
/// <param name="UnitName">The unit's name in words.</param>
/// <param name="Holders">Ids of the holders and of the substitutes of absent ones, sorted; empty when nobody holds the role, which is an incident.</param>
public sealed record RoleHolders(string Role, string Level, string Unit, string UnitName, ImmutableArray<string> Holders)
{
    /// <summary>Whether nobody holds the role.</summary>
    public bool IsEmpty => Holders.IsEmpty;
}
