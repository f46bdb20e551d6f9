using System.Collections.Immutable;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Lists;

/// <summary>The outcome of reading a list's file.</summary>
/// <param name="List">The list; null when a finding is an error.</param>
/// <param name="Findings">What is wrong with the file, with path and code.</param>
public sealed record ListReading(ReferenceList? List, ImmutableArray<Finding> Findings);
