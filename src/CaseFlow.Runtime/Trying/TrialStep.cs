using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Trying;

/// <summary>One step of a trial.</summary>
public abstract record TrialStep
{
    private TrialStep()
    {
    }

    /// <summary>What came of it; null before it was walked.</summary>
    public TrialStand? Then { get; init; }

    /// <summary>A task is completed.</summary>
    /// <param name="Element">The element's id.</param>
    /// <param name="Values">The answers of its form by field name, as submitted.</param>
    public sealed record Complete(string Element, ImmutableSortedDictionary<string, string> Values) : TrialStep
    {
        /// <summary>The unit whose task is meant, where several are open; null for the first.</summary>
        public string? Unit { get; init; }

        /// <summary>Who completes it; null for the first one who may.</summary>
        public string? Person { get; init; }
    }

    /// <summary>Time passes; what becomes due meanwhile happens.</summary>
    /// <param name="Until">The moment; null for the next timer.</param>
    /// <param name="For">How long, instead of a moment; null otherwise.</param>
    public sealed record Pass(Instant? Until, TimeSpan? For) : TrialStep;

    /// <summary>A message or a signal arrives from outside.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="IsSignal">Whether it is a signal, which everybody takes who waits for it.</param>
    /// <param name="Values">What a message carries, each as JSON.</param>
    public sealed record Arrive(string Name, bool IsSignal, ImmutableSortedDictionary<string, string> Values) : TrialStep;

    /// <summary>From now on the action of an element comes out as said.</summary>
    /// <param name="Element">The element's id.</param>
    /// <param name="Fails">The code with which it fails; null when it succeeds or throws.</param>
    /// <param name="Throws">The error that it throws, which the diagram may catch; null otherwise.</param>
    /// <param name="Gives">What it gives, each as JSON, without doing anything; read when it neither fails nor throws.</param>
    public sealed record Act(string Element, string? Fails, string? Throws, ImmutableSortedDictionary<string, string> Gives) : TrialStep;
}
