using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Something wrong with an expression.</summary>
/// <param name="Code">The code.</param>
/// <param name="Arguments">The text's data by name.</param>
/// <param name="Start">Where, counted from 0 in characters.</param>
/// <param name="Length">How many characters.</param>
/// <param name="IsError">Whether the expression cannot stand there; otherwise it is only to be thought over.</param>
public sealed record ExpressionProblem(string Code, ImmutableSortedDictionary<string, string> Arguments, int Start, int Length, bool IsError);
