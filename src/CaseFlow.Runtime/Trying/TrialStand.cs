using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Trying;

/// <summary>What came of a step of a trial.</summary>
/// <param name="Passed">The elements entered, in order; those of a called procedure with its process before a colon.</param>
/// <param name="Waits">The elements of the tasks that wait then, sorted, each as often as it waits.</param>
/// <param name="Due">When they are due; the soonest of each element.</param>
public sealed record TrialStand(ImmutableArray<string> Passed, ImmutableArray<string> Waits, ImmutableSortedDictionary<string, Instant> Due);
