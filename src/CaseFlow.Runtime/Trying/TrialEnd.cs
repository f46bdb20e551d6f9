using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Trying;

/// <summary>How a case stands at the end of a trial.</summary>
/// <param name="Status">Its status.</param>
/// <param name="HasEnded">Whether its procedure has come to an end.</param>
/// <param name="Milestones">When each status was last reached.</param>
/// <param name="Clocks">For each clock, how often it was met and missed, such as <c>met 2</c> or <c>met 1, missed 1</c>; running ones are left out.</param>
/// <param name="Data">The case's values, each as JSON; personal ones are left out.</param>
public sealed record TrialEnd(
    string Status,
    bool HasEnded,
    ImmutableSortedDictionary<string, Instant> Milestones,
    ImmutableSortedDictionary<string, string> Clocks,
    ImmutableSortedDictionary<string, string> Data);
