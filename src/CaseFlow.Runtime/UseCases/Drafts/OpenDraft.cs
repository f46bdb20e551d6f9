using System.Collections.Immutable;
using CaseFlow.Runtime.Bridging;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Opens a draft of a procedure.</summary>
/// <param name="Actor">Who: a designer of procedures.</param>
/// <param name="Mechanism">The mechanism; one without versions is new and needs a package.</param>
/// <param name="Source">What it is drawn from.</param>
/// <param name="IdempotencyKey">The sender's one-time key; the same again gives the same draft.</param>
public sealed record OpenDraft(string Actor, string Mechanism, DraftSource Source, string IdempotencyKey) : IRequest<Outcome<DraftOpened>>
{
    /// <summary>What files from outside say and the draft does not; the history keeps it.</summary>
    public ImmutableArray<ImportRemark> NotCarried { get; init; } = [];
}
