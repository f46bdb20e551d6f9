using System.Collections.Immutable;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Where an expression stands in the logic of an element.</summary>
/// <param name="Owner">The id of the element.</param>
/// <param name="Rule">The rule from 1; null outside of rules.</param>
/// <param name="Column">The column's heading; null in an expression without table.</param>
internal readonly record struct Place(string Owner, int? Rule = null, string? Column = null)
{
    internal ImmutableArray<(string Name, string Value)> Arguments =>
        [.. new[] { ("rule", Rule?.ToString()), ("column", Column) }.Where(part => part.Item2 is not null).Select(part => (part.Item1, part.Item2!))];

    public override string ToString() => (Rule, Column) switch
    {
        ({ } rule, { } column) => $"in rule {rule}, column '{column}'",
        (null, { } column) => $"in column '{column}'",
        _ => "as the expression",
    };
}
