using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Gives a draft up. Its files and its history are kept.</summary>
/// <param name="Actor">Who: a designer of procedures.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="Reason">Why; at most 1,000 characters, empty for none.</param>
public sealed record DiscardDraft(string Actor, string Mechanism, string Id, string Reason) : IRequest<Outcome<DraftMoved>>;
