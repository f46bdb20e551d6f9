using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Shows a draft with its files.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
public sealed record GetDraft(string Person, string Mechanism, string Id) : IRequest<Outcome<DraftView>>;
