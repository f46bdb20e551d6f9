using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Hands a draft without errors in for review by a second person.</summary>
/// <param name="Actor">Who: a designer of procedures.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="Revision">The revision that is meant.</param>
/// <param name="Note">What changed and why; at most 1,000 characters.</param>
/// <param name="Document">Which document asks for it; at most 300 characters, empty for none.</param>
public sealed record SubmitDraft(string Actor, string Mechanism, string Id, long Revision, string Note, string Document) : IRequest<Outcome<DraftMoved>>;
