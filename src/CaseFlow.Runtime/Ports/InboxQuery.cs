using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>Whose inbox, which rows.</summary>
/// <param name="Person">The person.</param>
/// <param name="Roles">The person's roles at units, own and by substitution.</param>
/// <param name="Own">True for tasks the person claimed, false for tasks of the group that nobody claimed, null for both.</param>
/// <param name="Take">Rows on the page, 1 to 200.</param>
/// <param name="Skip">Rows before the page, from 0.</param>
public sealed record InboxQuery(string Person, ImmutableArray<RoleAtUnit> Roles, bool? Own, int Take, int Skip)
{
    /// <summary>Persons whom the person substitutes; tasks that wait for one of them alone are the group's too.</summary>
    public ImmutableArray<string> Represents { get; init; } = [];

    /// <summary>Only these tasks; null for all. Without it the page costs the same at any number of tasks.</summary>
    public InboxFilter? Filter { get; init; }

    /// <summary>Only rows that come after this position; null from the beginning.</summary>
    public InboxPosition? After { get; init; }
}
