using System.Collections.Immutable;

namespace CaseFlow.Runtime.Searching;

/// <summary>One word of a search: tokens that stand next to each other, the last of which may go on.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Tokens">The tokens in order, at least one.</param>
/// <param name="Tail">The word as the last digits of a number; null when it is not made of digits alone.</param>
public sealed record SearchTerm(string Text, ImmutableArray<string> Tokens, string? Tail);
