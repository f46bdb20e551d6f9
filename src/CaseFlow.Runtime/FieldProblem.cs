using System.Collections.Immutable;

namespace CaseFlow.Runtime;

/// <summary>A problem of one form field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Code">Stable dotted code, such as <c>form.required</c>.</param>
/// <param name="Arguments">The text's data by name.</param>
public sealed record FieldProblem(string Field, string Code, ImmutableSortedDictionary<string, string> Arguments)
{
    /// <summary>Makes a problem with a few named data.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="code">Stable dotted code.</param>
    /// <param name="arguments">Names and values.</param>
    public static FieldProblem Of(string field, string code, params (string Name, string Value)[] arguments) =>
        new(field, code, arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
}
