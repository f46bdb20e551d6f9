using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>Gives what an element reads and calls the names that it uses for them; what is imported under a name stands in a context of that name.</summary>
internal static class Needs
{
    internal static void Bind(ImmutableArray<Need> needs, Func<CompiledElement, FeelValue?> valueOf, Dictionary<string, FeelValue> names)
    {
        Dictionary<string, ImmutableSortedDictionary<string, FeelValue>.Builder>? imports = null;
        foreach (var (prefix, target) in needs)
        {
            if (valueOf(target) is not { } value)
            {
                continue;
            }

            if (prefix is null)
            {
                names[target.Variable] = value;
                continue;
            }

            imports ??= new(StringComparer.Ordinal);
            if (!imports.TryGetValue(prefix, out var entries))
            {
                imports[prefix] = entries = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
            }

            entries[target.Variable] = value;
        }

        foreach (var (prefix, entries) in imports ?? [])
        {
            names[prefix] = new FeelValue.Context(entries.ToImmutable());
        }
    }
}
