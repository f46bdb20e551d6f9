namespace CaseFlow.Feel.Evaluation;

/// <summary>A name bound inside an expression, and the bindings around it.</summary>
/// <param name="Outer">The bindings around; null for none.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsItem">True for the item of a filter, whose entries are names too.</param>
internal sealed record Scope(Scope? Outer, string Name, FeelValue Value, bool IsItem = false)
{
    internal static FeelValue? Find(Scope? scope, string name)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.IsItem && scope.Value is FeelValue.Context context && context.Entries.TryGetValue(name, out var entry))
            {
                return entry;
            }

            if (scope.Name == name)
            {
                return scope.Value;
            }
        }

        return null;
    }
}
