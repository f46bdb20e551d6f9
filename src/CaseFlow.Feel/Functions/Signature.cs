using System.Collections.Immutable;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Functions;

/// <summary>One way to call a function.</summary>
internal sealed record Signature(ImmutableArray<string> Parameters, int Required, bool Repeats)
{
    internal static Signature Read(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new([.. parts.Select(part => part.TrimEnd('?', '.'))], parts.Count(part => !part.EndsWith('?')), text.EndsWith("...", StringComparison.Ordinal));
    }

    internal bool Takes(int count) => count >= Required && (Repeats || count <= Parameters.Length);

    internal ImmutableArray<Node?>? Order(IReadOnlyDictionary<string, Node> named)
    {
        if (!named.Keys.All(Parameters.Contains) || !Parameters.Take(Required).All(named.ContainsKey))
        {
            return null;
        }

        var last = Parameters.Length;
        while (last > 0 && !named.ContainsKey(Parameters[last - 1]))
        {
            last--;
        }

        return [.. Parameters.Take(last).Select(named.GetValueOrDefault)];
    }

    public override string ToString() => string.Join(", ", Parameters) + (Repeats ? "..." : string.Empty);
}
