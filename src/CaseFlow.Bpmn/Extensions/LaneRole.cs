namespace CaseFlow.Bpmn.Extensions;

/// <summary>Who works in a lane or on a task (<c>&lt;caseflow:role name="community-clerk" level="community"/&gt;</c>).</summary>
/// <param name="Role">The role identifier, kebab case.</param>
/// <param name="Level">
/// The organisational level at which the holder is looked for, seen from the case's place: county, subdistrict, community, compound, grid or
/// building. Empty where <see cref="Unit"/> or <see cref="Person"/> says who it is.
/// </param>
public sealed record LaneRole(string Role, string Level)
{
    /// <summary>A FEEL expression that gives the id of the unit at which the role is held; null to look for it by level.</summary>
    public string? Unit { get; init; }

    /// <summary>A FEEL expression that gives the id of the only person who may work on it; null for every holder of the role.</summary>
    public string? Person { get; init; }
}
