using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>What a person sees who tries a procedure out.</summary>
/// <param name="Name">The procedure's name.</param>
/// <param name="Intake">What its registration asks for.</param>
/// <param name="IsByHand">Whether it is begun by hand, with a title, and not by a demand.</param>
/// <param name="Walk">The walk; null while there is none.</param>
/// <param name="Refusal">Why the last step could not be taken; null when it was.</param>
public sealed record TrialView(LocalText Name, Intake Intake, bool IsByHand, TrialWalk? Walk, Refusal? Refusal)
{
    /// <summary>The named trials of the procedure, by key; those whose file is none are left out.</summary>
    public ImmutableSortedDictionary<string, Trial> Named { get; init; } = ImmutableSortedDictionary.Create<string, Trial>(StringComparer.Ordinal);

    /// <summary>The draft that is tried; null for a published version.</summary>
    public ProcedureDraftHead? Draft { get; init; }

    /// <summary>The present moment, for the first guess of a beginning.</summary>
    public required Instant Now { get; init; }
}
