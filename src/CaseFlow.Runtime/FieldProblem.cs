using System.Collections.Immutable;

namespace CaseFlow.Runtime;

/// <summary>A problem of one form field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Code">Stable dotted code, such as <c>form.required</c>.</param>
/// <param name="Arguments">The text's data by name.</param>
public sealed record FieldProblem(string Field, string Code, ImmutableSortedDictionary<string, string> Arguments);
