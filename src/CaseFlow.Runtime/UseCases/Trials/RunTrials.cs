using MediatR;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>Goes the named trials of a draft or a published version again.</summary>
/// <param name="Person">Who: somebody who sees drafts.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Subject">Whose trials.</param>
public sealed record RunTrials(string Person, string Mechanism, TrialSubject Subject) : IRequest<Outcome<TrialResults>>;
