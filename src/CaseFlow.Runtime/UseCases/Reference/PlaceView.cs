namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>A unit of the organisation tree.</summary>
/// <param name="Id">The unit's id.</param>
/// <param name="Parent">The unit above; null at the top.</param>
/// <param name="Level">county, subdistrict, community, compound, grid or building.</param>
/// <param name="Name">The unit's own name.</param>
/// <param name="FullName">The names from the top down.</param>
public sealed record PlaceView(string Id, string? Parent, string Level, string Name, string FullName);
