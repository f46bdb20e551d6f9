using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Procedures.</summary>
/// <param name="Procedures">The procedures in the order of their ids.</param>
public sealed record ProcedureList(ImmutableArray<ProcedureLine> Procedures);
