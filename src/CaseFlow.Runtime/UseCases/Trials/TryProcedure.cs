using CaseFlow.Runtime.Trying;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>Goes a trial on a draft or a published version as far as it can be gone, and shows how the case stands then. Nothing is saved.</summary>
/// <param name="Person">Who: somebody who sees drafts.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Subject">What is tried.</param>
/// <param name="Trial">The trial; null to see how one begins.</param>
public sealed record TryProcedure(string Person, string Mechanism, TrialSubject Subject, Trial? Trial) : IRequest<Outcome<TrialView>>
{
    /// <summary>The element whose task is shown with its form; null for the first one that waits.</summary>
    public string? Shown { get; init; }

    /// <summary>The unit of that task, where several of the element wait; null for the first.</summary>
    public string? ShownUnit { get; init; }

    /// <summary>As whom it is shown; null for the first one who may.</summary>
    public string? As { get; init; }
}
