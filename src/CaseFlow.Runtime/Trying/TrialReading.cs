using System.Collections.Immutable;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Trying;

/// <summary>The outcome of reading a trial.</summary>
/// <param name="Trial">The trial; null when something is wrong.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record TrialReading(Trial? Trial, ImmutableArray<Finding> Findings);
