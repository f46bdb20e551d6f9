using System.Collections.Immutable;

namespace CaseFlow.Runtime;

/// <summary>Why a use case was refused; the text in the user's language is looked up by the code.</summary>
/// <param name="Code">Stable dotted code.</param>
/// <param name="Arguments">The text's data by name.</param>
/// <param name="Fields">Problems of single form fields; empty when none is concerned.</param>
public sealed record Refusal(string Code, ImmutableSortedDictionary<string, string> Arguments, ImmutableArray<FieldProblem> Fields)
{
    /// <summary>Makes a refusal with a few named data.</summary>
    /// <param name="code">Stable dotted code.</param>
    /// <param name="arguments">Names and values.</param>
    public static Refusal Of(string code, params (string Name, string Value)[] arguments) =>
        new(code, arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal), []);
}
