using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>How the named trials of a procedure went this time.</summary>
/// <param name="Results">One for each, by key.</param>
/// <param name="Draft">The draft they belong to; null for a published version.</param>
public sealed record TrialResults(ImmutableArray<TrialResult> Results, ProcedureDraftHead? Draft);
