namespace CaseFlow.Cases.Organisations;

/// <summary>The levels of units (catalogue §3). Levels of the territory have a rank; bodies stand beside it.</summary>
public static class UnitLevel
{
    // Grids and compounds are of one rank: a grid may hold compounds, a large compound may hold grids.
    private static readonly Dictionary<string, int> Territory = new(StringComparer.Ordinal)
    {
        ["city"] = 0,
        ["county"] = 1,
        ["area"] = 2,
        ["subdistrict"] = 3,
        ["community"] = 4,
        ["compound"] = 5,
        ["grid"] = 5,
        ["building"] = 6,
    };

    private static readonly HashSet<string> Bodies =
        new(["department", "company", "committee", "team", "office", "station", "fund"], StringComparer.Ordinal);

    /// <summary>Whether this is a level: of the territory (city, county, area, subdistrict, community, compound, grid, building) or a
    /// body (department, company, committee, team, office, station, fund).</summary>
    /// <param name="level">The level.</param>
    public static bool IsKnown(string level) => IsTerritory(level) || Bodies.Contains(level);

    /// <summary>Whether this is a level of the territory.</summary>
    /// <param name="level">The level.</param>
    public static bool IsTerritory(string level) => Rank(level) >= 0;

    /// <summary>How deep a level of the territory is, from 0 for the city; compounds and grids share a rank; -1 for a body.</summary>
    /// <param name="level">The level.</param>
    public static int Rank(string level) => Territory.GetValueOrDefault(level ?? "", -1);

    /// <summary>Whether a place of one level may lie directly in a place of another.</summary>
    /// <param name="level">The level of the smaller place.</param>
    /// <param name="parent">The level of the larger place.</param>
    public static bool MayLieIn(string level, string parent) =>
        IsTerritory(parent) && (Rank(parent) < Rank(level) || (Rank(parent) == Rank(level) && level != parent));
}
