using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying;

/// <summary>How a trial went.</summary>
/// <param name="Walked">The trial as far as it could be gone, with what came of each step and how the case stands then.</param>
/// <param name="Unit">The case as it stands then; null when it was not even begun.</param>
/// <param name="Refusal">Why it went no further; null when it was gone to its end.</param>
internal sealed record TrialRun(Trial Walked, CaseUnit? Unit, Refusal? Refusal)
{
    /// <summary>Whether a place or person of the trial is not there in this county, so that it says nothing about the procedure.</summary>
    public bool IsElsewhere => Refusal?.Code == TrialCodes.NotHere;
}
