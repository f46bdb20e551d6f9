using System.Collections.Immutable;

namespace CaseFlow.Engine.Migrating;

/// <summary>How instances are moved from one version of a process to another. Only what is named moves: equal ids alone mean nothing.</summary>
/// <param name="From">The content hash of the version they run on.</param>
/// <param name="To">The content hash of the version they are moved to.</param>
/// <param name="Elements">Where what waits goes on; each element of the old version at most once.</param>
/// <param name="Flows">For flows into joins, and into activities that need several tokens: by which flow waiting tokens count as having come.</param>
public sealed record MigrationPlan(string From, string To, ImmutableArray<ElementMapping> Elements, ImmutableArray<FlowMapping> Flows);
