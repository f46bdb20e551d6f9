namespace CaseFlow.Cases.Organisations;

/// <summary>The levels of units (catalogue §3). Levels of the territory have a rank; bodies stand beside it.</summary>
public static class UnitLevel
{
    private static readonly string[] Territory =
        ["city", "county", "area", "subdistrict", "community", "compound", "grid", "building"];

    private static readonly HashSet<string> Bodies =
        new(["department", "company", "committee", "team", "office", "station", "fund"], StringComparer.Ordinal);

    /// <summary>Whether this is a level: of the territory (city, county, area, subdistrict, community, compound, grid, building) or a
    /// body (department, company, committee, team, office, station, fund).</summary>
    /// <param name="level">The level.</param>
    public static bool IsKnown(string level) => IsTerritory(level) || Bodies.Contains(level);

    /// <summary>Whether this is a level of the territory.</summary>
    /// <param name="level">The level.</param>
    public static bool IsTerritory(string level) => Array.IndexOf(Territory, level) >= 0;

    /// <summary>How deep a level of the territory is, from 0 for the city; -1 for a body.</summary>
    /// <param name="level">The level.</param>
    public static int Rank(string level) => Array.IndexOf(Territory, level);
}
