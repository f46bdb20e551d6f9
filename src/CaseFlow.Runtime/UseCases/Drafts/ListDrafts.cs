using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Lists drafts, those changed last first, and of one mechanism its versions.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">Only those of this mechanism; null for all.</param>
public sealed record ListDrafts(string Person, string? Mechanism) : IRequest<Outcome<DraftList>>;
