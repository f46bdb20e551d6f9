using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>The outcome of checking submitted values.</summary>
/// <param name="Values">The typed values of all writable fields; null for an empty or invisible one.</param>
/// <param name="Problems">What is wrong, by field in form order; empty when everything is right.</param>
public sealed record FormCheckResult(ImmutableSortedDictionary<string, FeelValue> Values, ImmutableArray<FieldProblem> Problems);
