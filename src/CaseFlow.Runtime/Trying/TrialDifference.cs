namespace CaseFlow.Runtime.Trying;

/// <summary>The first thing in which a trial goes another way than expected.</summary>
/// <param name="Step">The step, from 1; 0 for the beginning, one more than there are steps for the end.</param>
/// <param name="Aspect">What differs: <c>path</c>, <c>waits</c>, <c>due</c>, <c>end</c>, <c>milestones</c>, <c>clocks</c>, <c>data</c>, or <c>stopped</c>.</param>
/// <param name="Expected">What was expected; empty for nothing.</param>
/// <param name="Found">What was found; empty for nothing.</param>
public sealed record TrialDifference(int Step, string Aspect, string Expected, string Found)
{
    /// <summary>Why the step cannot be taken; null unless it was stopped.</summary>
    public Refusal? Refusal { get; init; }
}
