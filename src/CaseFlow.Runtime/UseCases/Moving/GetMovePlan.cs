using System.Collections.Immutable;
using CaseFlow.Runtime.Moving;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Proposes how running cases of one version are moved to another, or shows a plan as a person altered it.</summary>
/// <param name="Person">Who asks: a designer, a reviewer, an administrator or an auditor.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="From">The version moved from, by number or hash; null for the one before the other.</param>
/// <param name="To">The version moved to; null for the one in force.</param>
/// <param name="Mappings">What was decided about places; null for the proposal.</param>
public sealed record GetMovePlan(string Person, string Mechanism, string? From, string? To, ImmutableArray<MoveMapping>? Mappings) : IRequest<Outcome<MovePlanView>>;
