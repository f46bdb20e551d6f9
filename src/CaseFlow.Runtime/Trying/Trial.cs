using System.Collections.Immutable;

namespace CaseFlow.Runtime.Trying;

/// <summary>One walk through a procedure with chosen answers and a virtual clock, which can be gone again (<c>trials/KEY.json</c>).</summary>
/// <param name="Name">What it shows, in words; 1 to <see cref="LongestName"/> characters.</param>
/// <param name="Start">How it begins.</param>
/// <param name="Steps">What happens then, in order; at most <see cref="MostSteps"/>.</param>
public sealed record Trial(string Name, TrialStart Start, ImmutableArray<TrialStep> Steps)
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 100;

    /// <summary>The most steps.</summary>
    public const int MostSteps = 500;

    /// <summary>How the case stood at the end of the walk; null before it was walked.</summary>
    public TrialEnd? End { get; init; }
}
