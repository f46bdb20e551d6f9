using System.Collections.Immutable;
using CaseFlow.Runtime.Comparing;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Two versions of a procedure and what differs between them.</summary>
/// <param name="From">The earlier version.</param>
/// <param name="To">The later version; the same where the procedure has one version only.</param>
/// <param name="Versions">All versions of the procedure, newest first.</param>
/// <param name="Comparison">What differs.</param>
public sealed record VersionComparison(ProcedureVersionHead From, ProcedureVersionHead To, ImmutableArray<ProcedureVersionHead> Versions, ProcedureComparison Comparison);
