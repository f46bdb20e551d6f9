using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Sends a draft that was handed in back to be drawn on: its reviewer, or who handed it in and thought better of it.</summary>
/// <param name="Actor">Who: a reviewer of procedures, or a designer who takes back his own.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="Reason">Why; at most 1,000 characters.</param>
public sealed record SendBackDraft(string Actor, string Mechanism, string Id, string Reason) : IRequest<Outcome<DraftMoved>>;
