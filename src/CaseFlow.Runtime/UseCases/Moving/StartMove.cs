using System.Collections.Immutable;
using CaseFlow.Runtime.Moving;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Orders running cases to be moved; they are moved one by one afterwards. The same key orders once.</summary>
/// <param name="Person">Who orders it: a reviewer of procedures.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="From">The version moved from, by number or hash.</param>
/// <param name="To">The version moved to; it must be in force.</param>
/// <param name="Mappings">What was decided about places; null for the proposal.</param>
/// <param name="Selection">Which cases are meant.</param>
/// <param name="Reason">Why, 1 to 500 characters; kept in the journal of every case.</param>
/// <param name="Key">The form's one-time key.</param>
public sealed record StartMove(
    string Person,
    string Mechanism,
    string From,
    string To,
    ImmutableArray<MoveMapping>? Mappings,
    MoveSelection Selection,
    string Reason,
    string Key) : IRequest<Outcome<MoveOrdered>>;
