using System.Collections.Immutable;
using CaseFlow.Feel;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Makes a decision of a decision file with values given by hand; nothing is kept.</summary>
/// <param name="Person">Who asks: an administrator or auditor.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Version">The version number; null for the newest.</param>
/// <param name="Decision">The decision's id.</param>
/// <param name="Values">The values by name.</param>
public sealed record TryDecision(
    string Person, string Mechanism, string File, int? Version, string Decision, ImmutableSortedDictionary<string, FeelValue> Values) : IRequest<Outcome<DecisionTrial>>;
