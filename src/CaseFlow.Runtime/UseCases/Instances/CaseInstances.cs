using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>The process instances of a case.</summary>
/// <param name="Case">The case in short.</param>
/// <param name="Version">The case's version.</param>
/// <param name="Instances">Its process instances, the root first.</param>
public sealed record CaseInstances(CaseSummary Case, long Version, ImmutableArray<InstanceView> Instances);
