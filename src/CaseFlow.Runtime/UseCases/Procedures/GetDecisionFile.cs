using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>A decision file of a procedure with the analysis of its tables.</summary>
/// <param name="Person">Who asks: an administrator or auditor.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="File">The file's name without its folder; null or empty for the first file.</param>
/// <param name="Version">The version number; null for the newest.</param>
public sealed record GetDecisionFile(string Person, string Mechanism, string? File, int? Version) : IRequest<Outcome<DecisionFileView>>;
