using System.Collections.Immutable;

namespace CaseFlow.Cases.Organisations;

/// <summary>An organisational unit: a place of the territory, or a body such as a department, company, committee or team.</summary>
/// <param name="Id">Its id, unique among units.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level; see <see cref="UnitLevel"/>.</param>
/// <param name="Parent">The unit above; null for a top unit.</param>
public sealed record Unit(string Id, string Name, string Level, string? Parent)
{
    /// <summary>Ids of the parties that serve it, such as its property company.</summary>
    public ImmutableArray<string> ServedBy { get; init; } = [];

    /// <summary>Whether it is closed: it stays for its history, but takes no new demands, sub-units or posts.</summary>
    public bool Closed { get; init; }
}
