using System.Collections.Immutable;

namespace CaseFlow.Host.Operating;

/// <summary>What an operator asked for cannot be done, and nothing was changed. The text is found by the code.</summary>
/// <param name="code">The stable dotted code.</param>
/// <param name="arguments">The text's data.</param>
internal sealed class OperatorException(string code, params (string Name, string Value)[] arguments)
    : Exception($"Expected to do what the operator asked for, but {code}: {string.Join(", ", arguments.Select(a => $"{a.Name} {a.Value}"))}.")
{
    /// <summary>The stable dotted code.</summary>
    public string Code { get; } = code;

    /// <summary>The text's data by name.</summary>
    public ImmutableSortedDictionary<string, string> Arguments { get; } =
        arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal);
}
