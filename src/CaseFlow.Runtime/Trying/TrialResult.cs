using System.Collections.Immutable;

namespace CaseFlow.Runtime.Trying;

/// <summary>How the rerun of a named trial came out.</summary>
/// <param name="Key">Its key: the name of its file.</param>
/// <param name="Trial">The trial; null when its file is none.</param>
/// <param name="Outcome">How it came out.</param>
public sealed record TrialResult(string Key, Trial? Trial, TrialOutcome Outcome)
{
    /// <summary>The first thing in which it went another way; null when it did not.</summary>
    public TrialDifference? Difference { get; init; }

    /// <summary>The element at which it went another way, for the diagram; null where there is none.</summary>
    public string? Element { get; init; }

    /// <summary>The names of the elements that the trial came to this time, by id.</summary>
    public ImmutableDictionary<string, string> Names { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The trial with what came of it this time, which can be made the new expectation; null when it was stopped or not run.</summary>
    public Trial? Found { get; init; }
}
