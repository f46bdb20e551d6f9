using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Gathers what a designer can choose from while drawing a draft.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
public sealed record GetDraftVocabulary(string Person, string Mechanism, string Id) : IRequest<Outcome<DraftVocabulary>>;
