using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Says that somebody edits a draft no more; nothing when another does.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
public sealed record ReleaseDraftLock(string Actor, string Mechanism, string Id) : IRequest<Outcome<DraftLockReleased>>;
