using System.Collections.Immutable;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Engine.Definitions;

/// <summary>The outcome of compiling.</summary>
/// <param name="Definition">The definition; null when a finding is blocking or an error.</param>
/// <param name="Findings">What the engine would not carry out, with element and code.</param>
public sealed record Compilation(ProcessDefinition? Definition, ImmutableArray<Finding> Findings);
