using System.Collections.Immutable;

namespace CaseFlow.Host.Importing;

/// <summary>Which rows are wanted: those whose column has one of the values, or none of them.</summary>
internal sealed record ImportCondition
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The values that are wanted; empty for any.</summary>
    public ImmutableArray<string> In { get; init; } = [];

    /// <summary>The values that are not wanted.</summary>
    public ImmutableArray<string> NotIn { get; init; } = [];

    /// <summary>Whether a row is wanted.</summary>
    /// <param name="row">The row.</param>
    public bool Holds(ImportRow row)
    {
        var value = row[Column].Trim();
        return (In.IsEmpty || In.Contains(value)) && !NotIn.Contains(value);
    }
}
