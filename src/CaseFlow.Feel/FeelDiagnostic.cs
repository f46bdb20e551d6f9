using System.Collections.Immutable;

namespace CaseFlow.Feel;

/// <summary>One thing wrong with an expression or its evaluation.</summary>
/// <param name="Code">Stable dotted code, for example <c>feel.parse.unexpected</c>.</param>
/// <param name="Position">Zero-based index of the first character concerned.</param>
/// <param name="Message">English text: what was expected, what was found.</param>
/// <param name="Arguments">The text's data by name, for texts in other languages.</param>
public sealed record FeelDiagnostic(string Code, int Position, string Message, ImmutableSortedDictionary<string, string> Arguments);
