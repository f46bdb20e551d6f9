using System.Collections.Immutable;
using CaseFlow.Runtime.Moving;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Moves running cases without saving anything, and says what would become of each.</summary>
/// <param name="Person">Who asks: a designer, a reviewer, an administrator or an auditor.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="From">The version moved from, by number or hash.</param>
/// <param name="To">The version moved to.</param>
/// <param name="Mappings">What was decided about places; null for the proposal.</param>
/// <param name="Selection">Which cases are meant.</param>
/// <param name="Most">At most this many are tried.</param>
public sealed record PreviewMove(
    string Person, string Mechanism, string From, string To, ImmutableArray<MoveMapping>? Mappings, MoveSelection Selection, int Most = PreviewMove.PageSize) : IRequest<Outcome<MovePreview>>
{
    /// <summary>How many cases are tried at a time, unless it is said.</summary>
    public const int PageSize = 200;

    /// <summary>How many of the chosen cases are passed over, because they were tried before; from 0.</summary>
    public int Skip { get; init; }
}
