namespace CaseFlow.Bpmn.Extensions;

/// <summary>Who works in a lane (<c>&lt;caseflow:role name="community-clerk" level="community"/&gt;</c>).</summary>
/// <param name="Role">The role identifier, kebab case.</param>
/// <param name="Level">The organisational level at which the holder is looked for, seen from the case's place: county, subdistrict, community, compound, grid or building.</param>
public sealed record LaneRole(string Role, string Level);
