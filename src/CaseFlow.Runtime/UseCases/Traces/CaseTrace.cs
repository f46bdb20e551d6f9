using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Runtime.UseCases.Traces;

/// <summary>The path of a case.</summary>
/// <param name="Case">The case in short.</param>
/// <param name="Instances">The process instances, the root first.</param>
/// <param name="Now">The moment for which open visits were judged.</param>
public sealed record CaseTrace(CaseSummary Case, ImmutableArray<InstanceTrace> Instances, Instant Now);
