using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Says that somebody edits a draft, for two minutes; again renews it.</summary>
/// <param name="Actor">Who: a designer of procedures.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="TakesOver">Whether also from another who is editing it, which is recorded.</param>
public sealed record TakeDraftLock(string Actor, string Mechanism, string Id, bool TakesOver) : IRequest<Outcome<DraftLockView>>;
