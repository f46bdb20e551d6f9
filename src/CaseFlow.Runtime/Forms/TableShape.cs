using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>The columns and limits of a table field.</summary>
/// <param name="Columns">The columns in order: fields without conditions, of kinds that have one value.</param>
/// <param name="MinRows">How many rows there must be at least, 0 to <see cref="MostRows"/>.</param>
/// <param name="MaxRows">How many rows there may be, 1 to <see cref="MostRows"/>.</param>
public sealed record TableShape(ImmutableArray<FormField> Columns, int MinRows, int MaxRows)
{
    /// <summary>The most rows that any table may have.</summary>
    public const int MostRows = 2_000;

    /// <summary>The most columns that any table may have.</summary>
    public const int MostColumns = 20;

    /// <summary>The most rows of a table that does not say so itself.</summary>
    public const int StandardRows = 50;
}
